import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** 生成的文件都在这里：术语表、dossier.json 的 JSON Schema、配置的参考页。 */
const FOLDER = 'docs';

function contents(): Map<string, string> {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => join(FOLDER, name));
  return new Map(
    paths.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path, 'base64')]),
  );
}

/** 重新生成一遍，列出有变化的文件：提交的必须就是生成的。 */
const before = contents();
const statuses = ['src/cli/generate.ts', 'src/server/admin/write-configuration.ts'].map(
  (program) => spawnSync(process.execPath, [program], { stdio: ['ignore', 'ignore', 'inherit'] }).status,
);
const status = statuses.find((one) => one !== 0) ?? 0;
const after = contents();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
for (const path of changed) console.error(`${path} 与定义不符，已重新生成，请一并提交。`);
if (status !== 0) console.error('生成文件的命令没有成功。');
if (status !== 0 || changed.length > 0) process.exitCode = 1;
