import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function isOn(rule: string, path: string): Promise<boolean> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as {
    rules: Record<string, Linter.RuleEntry>;
  };
  const entry = rules[rule];
  const severity = Array.isArray(entry) ? entry[0] : entry;
  return severity === 2 || severity === 'error';
}

describe('汉字写在哪里', () => {
  test.each([
    ['src/programme/checks/completeness.ts', true],
    ['src/programme/checks/words.zh.ts', false],
    ['src/programme/checks/completeness.test.ts', false],
    ['src/papers/word/render-word.ts', true],
    ['src/papers/testing/read-docx.ts', false],
    ['src/cli/main.ts', true],
    ['src/web/stages/Apply.tsx', true],
    ['src/notices/shanxi-2023/fields.ts', false],
    ['samples/make/main.ts', false],
    ['tooling/law.ts', false],
  ])('%s 不准写汉字：%s', async (path, on) => {
    expect(await isOn('local/chinese-where-it-belongs', path)).toBe(on);
  });
});

describe('通知只是数据', () => {
  test.each([
    ['src/notices/shanxi-2023/fields.ts', true],
    ['src/notices/henan-2027/indicators/regional.ts', true],
    ['src/notices/shanxi-2023/fidelity.test.ts', false],
    ['src/notices/registry.ts', false],
    ['src/programme/definition/field.ts', false],
  ])('%s 只准有数据：%s', async (path, on) => {
    expect(await isOn('local/notice-is-data', path)).toBe(on);
  });
});

test('文件名 index 与 utils 在任何房间都不准用', async () => {
  for (const path of ['src/programme/index.ts', 'src/papers/word/utils.ts', 'src/cli/utils/text.ts']) {
    const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Record<string, unknown[]> };
    expect(JSON.stringify(rules['no-restricted-syntax'])).toContain('"Program"');
  }
});
