import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeImports, LEAST_MODULES, type Breach } from './law.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const rooms = 'web server cli contract operation procedure membership papers notices kernel programme'.split(
  ' ',
);
const manifest = {
  type: 'module',
  imports: Object.fromEntries(rooms.map((room) => [`#${room}/*`, `./src/${room}/*`])),
  dependencies: { zod: '*', 'big.js': '*', '@noble/hashes': '*', docx: '*', yauzl: '*' },
  devDependencies: { vitest: '*', 'fast-check': '*' },
};

/** 几个没有问题的文件，供违规的文件去导入。 */
const harmless: Record<string, string> = {
  'src/programme/field.ts': `export interface Field { id: string }\nexport const limit = 3000;\n`,
  'src/kernel/refusal.ts': `export interface Refusal { code: string }\nexport const code = 'x';\n`,
  'src/notices/a/fields.ts': `export const fields = ['x'];\n`,
  'src/papers/word/write.ts': `export const write = 1;\n`,
  'src/server/storage/save.ts': `export const save = 1;\n`,
  'src/procedure/review/score.ts': `export const score = 1;\n`,
  'samples/make/plan.ts': `export const plan = 1;\n`,
};

async function judge(files: Record<string, string>): Promise<Breach[]> {
  const root = mkdtempSync(join(tmpdir(), 'law-'));
  made.push(root);
  for (const [path, text] of Object.entries({
    ...harmless,
    ...files,
    'package.json': JSON.stringify(manifest),
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return (await judgeImports(root)).breaches;
}

/** [哪条规矩, 违规的文件, 它的内容]：每一行都必须被抓住。 */
const planted: [rule: string, file: string, text: string][] = [
  [
    'room-programme',
    'src/programme/a.ts',
    `import { fields } from '#notices/a/fields.ts';\nexport const a = fields;\n`,
  ],
  [
    'room-programme',
    'src/programme/b.ts',
    `import type { Refusal } from '#kernel/refusal.ts';\nexport type B = Refusal;\n`,
  ],
  ['room-programme', 'src/programme/b2.ts', `export type B = import('#kernel/refusal.ts').Refusal;\n`],
  ['room-programme', 'src/programme/b3.ts', `export const b = await import('#kernel/refusal.ts');\n`],
  ['room-programme', 'src/programme/b4.ts', `export { code } from '#kernel/refusal.ts';\n`],
  [
    'room-kernel',
    'src/kernel/c.ts',
    `import { limit } from '#programme/field.ts';\nexport const c = limit;\n`,
  ],
  [
    'room-papers',
    'src/papers/d.ts',
    `import { fields } from '#notices/a/fields.ts';\nexport const d = fields;\n`,
  ],
  [
    'room-membership',
    'src/membership/e.ts',
    `import { limit } from '#programme/field.ts';\nexport const e = limit;\n`,
  ],
  [
    'room-notices',
    'src/notices/a/f.ts',
    `import { code } from '#kernel/refusal.ts';\nexport const f = code;\n`,
  ],
  [
    'room-web',
    'src/web/notice.ts',
    `import type { fields } from '#notices/a/fields.ts';\nexport type F = typeof fields;\n`,
  ],
  ['room-web', 'src/web/g.ts', `import { save } from '../server/storage/save.ts';\nexport const g = save;\n`],
  ['room-cli', 'src/cli/h.ts', `import { save } from '#server/storage/save.ts';\nexport const h = save;\n`],
  [
    'room-procedure',
    'src/procedure/i.ts',
    `import { write } from '#papers/word/write.ts';\nexport const i = write;\n`,
  ],
  [
    'room-operation',
    'src/operation/j.ts',
    `import { score } from '#procedure/review/score.ts';\nexport const j = score;\n`,
  ],
  [
    'room-contract',
    'src/contract/k.ts',
    `import { fields } from '#notices/a/fields.ts';\nexport const k = fields;\n`,
  ],
  ['room-server', 'src/server/l.ts', `import { main } from '#cli/main.ts';\nexport const l = main;\n`],
  [
    'room-unknown-from',
    'src/helpers/m.ts',
    `import { limit } from '#programme/field.ts';\nexport const m = limit;\n`,
  ],
  [
    'stages-apart',
    'src/procedure/apply/n.ts',
    `import { score } from '../review/score.ts';\nexport const n = score;\n`,
  ],
  [
    'notices-apart',
    'src/notices/b/o.ts',
    `import { fields } from '../a/fields.ts';\nexport const o = fields;\n`,
  ],
  [
    'source-stands-alone',
    'src/cli/p.ts',
    `import { plan } from '../../samples/make/plan.ts';\nexport const p = plan;\n`,
  ],
  ['no-test-in-source', 'src/papers/q.ts', `import { r } from './testing/r.ts';\nexport const q = r;\n`],
  [
    'alias-across-rooms',
    'src/papers/s.ts',
    `import { limit } from '../programme/field.ts';\nexport const s = limit;\n`,
  ],
  [
    'alias-into-rooms',
    'bench/t.ts',
    `import { limit } from '../src/programme/field.ts';\nexport const t = limit;\n`,
  ],
  [
    'relative-within-a-room',
    'src/programme/u.ts',
    `import { limit } from '#programme/field.ts';\nexport const u = limit;\n`,
  ],
  ['no-circle', 'src/programme/v.ts', `import type { W } from './w.ts';\nexport type V = W | 1;\n`],
  ['no-barrel', 'src/programme/x.ts', `import { y } from './y/index.ts';\nexport const x = y;\n`],
  ['pure-rooms-packages', 'src/programme/z.ts', `import { open } from 'yauzl';\nexport const z = open;\n`],
  [
    'pure-rooms-packages',
    'src/kernel/aa.ts',
    `import type { Document } from 'docx';\nexport type A = Document;\n`,
  ],
  [
    'pure-rooms-without-node',
    'src/programme/ab.ts',
    `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n`,
  ],
  [
    'pure-rooms-without-node',
    'src/procedure/ac.ts',
    `import type { Stats } from 'fs';\nexport type A = Stats;\n`,
  ],
  [
    'pure-rooms-without-node',
    'src/notices/a/ad.ts',
    `export const a = process.getBuiltinModule('node:fs');\n`,
  ],
  [
    'office-only-in-papers',
    'src/cli/ae.ts',
    `import { Document } from 'docx';\nexport const a = Document;\n`,
  ],
  ['no-development-package', 'src/cli/af.ts', `import { fc } from 'fast-check';\nexport const a = fc;\n`],
  ['no-undeclared-package', 'src/cli/ag.ts', `import { marked } from 'marked';\nexport const a = marked;\n`],
  ['nothing-missing', 'src/cli/ah.ts', `import { a } from './nowhere.ts';\nexport const b = a;\n`],
];

const around: Record<string, string> = {
  'src/cli/main.ts': `export const main = 1;\n`,
  'src/papers/testing/r.ts': `export const r = 1;\n`,
  'src/programme/w.ts': `import type { V } from './v.ts';\nexport type W = V | 2;\n`,
  'src/programme/y/index.ts': `export const y = 1;\n`,
};

const allowed: Record<string, string> = {
  'src/programme/ok.ts': [
    `import { z } from 'zod';`,
    `import Big from 'big.js';`,
    `import { sha256 } from '@noble/hashes/sha2.js';`,
    `import { limit } from './field.ts';`,
    `export const ok = [z, Big, sha256, limit];`,
  ].join('\n'),
  'src/programme/ok.test.ts': `import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';\ntest('x', () => { readFileSync('y'); });\n`,
  'src/notices/registry.ts': `import { fields } from './a/fields.ts';\nexport const all = [fields];\n`,
  'src/papers/word/ok.ts': `import { Document } from 'docx';\nimport type { Field } from '#programme/field.ts';\nimport 'node:fs';\nexport const ok: [unknown, Field?] = [Document];\n`,
  'src/cli/ok.ts': `import { write } from '#papers/word/write.ts';\nimport { fields } from '#notices/a/fields.ts';\nexport const ok = [write, fields];\n`,
  'samples/make/ok.ts': `import { write } from '#papers/word/write.ts';\nexport const ok = write;\n`,
};

describe('导入的规矩', async () => {
  const breaches = await judge({
    ...around,
    ...Object.fromEntries(planted.map(([, file, text]) => [file, text])),
  });

  test.each(planted)('%s 抓住 %s', (rule, file) => {
    expect(breaches.filter(({ from }) => from === file).map((breach) => breach.rule)).toContain(rule);
  });

  test('绕道合法的房间也逃不过：每一步都各自受检', async () => {
    const found = await judge({
      'src/papers/through.ts': `import { code } from '#kernel/refusal.ts';\nexport const through = code;\n`,
      'src/cli/ok.ts': `import { through } from '#papers/through.ts';\nexport const ok = through;\n`,
    });
    expect(found).toEqual([
      { rule: 'room-papers', from: 'src/papers/through.ts', to: 'src/kernel/refusal.ts' },
    ]);
  });

  test('合规的导入一处也不误报', async () => {
    expect(await judge(allowed)).toEqual([]);
  });

  test('本项目读到的模块数足够多，没有空转', async () => {
    expect((await judgeImports(process.cwd())).modules).toBeGreaterThanOrEqual(LEAST_MODULES);
  });
});
