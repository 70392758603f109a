import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';

/**
 * 低于这个模块数就不可信：解析器与 TypeScript 版本不合时，检查器一个模块也读不到，却照样报告“没有违规”。
 */
export const LEAST_MODULES = 50;

const FOLDERS = ['src', 'bench', 'samples/make', 'e2e', 'tooling'];

/** 一处违规：哪条规矩，哪个文件导入了哪个文件。 */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * 按 .dependency-cruiser.cjs 检查一个项目目录里的全部导入。
 * @param root 项目目录，其下有 src/ 与 package.json
 * @returns 读到的本项目模块数，以及每一处违规
 */
export async function judgeImports(root: string): Promise<{ modules: number; breaches: Breach[] }> {
  const { forbidden, options } = createRequire(import.meta.url)(
    '../.dependency-cruiser.cjs',
  ) as IConfiguration;
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter(({ source }) => FOLDERS.some((folder) => source.startsWith(`${folder}/`))).length,
    breaches: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

async function main(): Promise<void> {
  const { modules, breaches } = await judgeImports(process.cwd());
  for (const { rule, from, to } of breaches) console.error(`${rule}：${from} → ${to}`);
  if (modules < LEAST_MODULES) {
    console.error(
      `只读到 ${String(modules)} 个模块，少于 ${String(LEAST_MODULES)} 个：导入规矩没有真正检查过。`,
    );
    process.exitCode = 1;
  } else if (breaches.length > 0) {
    console.error(
      `${String(breaches.length)} 处导入违反规矩；规矩写在 .dependency-cruiser.cjs，理由见 docs/architecture.md。`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
