import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pure-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('只算的房间看不见 Node 与浏览器的全局变量', () => {
  const globals = [
    'process',
    'Buffer',
    'console',
    'setTimeout',
    'fetch',
    'document',
    'window',
    'localStorage',
    '__dirname',
  ];
  writeFileSync(
    join(folder, 'a.ts'),
    globals.map((name) => `export const of_${name}: unknown = ${name};\n`).join(''),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: resolve('tsconfig.core.json'), include: ['a.ts'], exclude: [] }),
  );
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  const unknown = [...stdout.matchAll(/Cannot find name '(\w+)'/g)].map((match) => match[1]);
  expect(unknown).toEqual(globals);
});
