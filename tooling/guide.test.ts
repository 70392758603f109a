import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const guide = `${root}docs/guide/`;
const pictures = readdirSync(`${guide}pictures`);
const pages = readdirSync(guide)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(guide + name, 'utf8') }));

/** All that the screens say, as it stands in the source. */
const said = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.zh.ts'))
  .map((name) => readFileSync(`${root}src/${name}`, 'utf8'))
  .join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Is this the whole of what a screen says somewhere? An ellipsis stands for what the screen puts in. */
function isSaid(quoted: string, source: string): boolean {
  const pattern = quoted
    .split('…')
    .map(escaped)
    .join(String.raw`\$\{[^\n]*\}`);
  return new RegExp(`(['"\`])${pattern}\\1`, 'u').test(source);
}

const quotes = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/【([^】\n]+)】/gu)].map(([, quoted = '']) => ({ name, quoted })),
);
const shown = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/\]\(pictures\/([^)]+)\)/gu)].map(([, file = '']) => ({ name, file })),
);

describe('使用指南', () => {
  test('四种身份各有一份，目录都列出', () => {
    const files = pages.map(({ name }) => name).sort();
    expect(files).toEqual([
      ...['README.md', 'administrators.md', 'applicant.md', 'authority.md', 'recommending.md'],
    ]);
    const contents = pages.find(({ name }) => name === 'README.md')?.text ?? '';
    for (const name of files.filter((one) => one !== 'README.md')) expect(contents).toContain(`](${name})`);
  });

  test('提到的图都在', () => {
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ file }) => !pictures.includes(file))).toEqual([]);
  });

  test('每张图都用上了', () => {
    const used = new Set(shown.map(({ file }) => file));
    expect(pictures.filter((file) => !used.has(file))).toEqual([]);
  });

  test('写在【】里的，屏幕上原样有', () => {
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.filter(({ quoted }) => !isSaid(quoted, said))).toEqual([]);
  });
});

describe('屏幕上的字怎样认', () => {
  const source = "save: '保存', pack: (copies) => `整套打印件（一式 ${String(copies)} 份）`,";
  test.each([
    ['保存', true],
    ['整套打印件（一式 … 份）', true],
    ['保', false],
    ['保存修改', false],
    ['整套打印件（一式 份）', false],
    ['…', false],
  ])('%s：%s', (quoted, found) => {
    expect(isSaid(quoted, source)).toBe(found);
  });
});
