import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, inFolder, smallDossier } from './testing/make-dossier.ts';
import { runProcess } from './testing/run-process.ts';
import { digestsIn, filesIn, sample } from './testing/samples.ts';

describe('从命令行运行', () => {
  it.each([
    ['没有必须改正之处', 'regional', 0],
    ['有必须改正之处', 'faulty', 1],
  ] as const)('检查%s的卷宗：退出码正确，标准输出只有 JSON', async (_, name, code) => {
    const ended = await runProcess(['check', sample(name), '--json']);
    expect(ended).toMatchObject({ code, err: '' });
    expect(JSON.parse(ended.out)).toMatchObject({ notice: 'shanxi-2023' });
  });

  it.each([
    ['读不出的卷宗', ['check', '/没有/这里', '--json'], '找不到「/没有/这里」。'],
    ['没有的命令', ['chekc'], '没有「chekc」这个命令。'],
    ['没有的选项', ['check', '样例', '--fast'], '没有「--fast」这个选项。'],
  ])('%s：退出码 2，话说在标准错误上', async (_, argv, sentence) => {
    const ended = await runProcess(argv);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(sentence);
    expect(ended.err).not.toMatch(/\.ts:\d+|at .*node:/u);
  });

  it('栏目清单的标准输出只有 JSON', async () => {
    const ended = await runProcess(['fields', '--type', 'industry', '--json']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect((JSON.parse(ended.out) as unknown[]).length).toBeGreaterThan(100);
  });

  it.each([
    ['fields', '--type', 'regional', '--json'],
    ['fields', '--type', 'regional'],
    ['check', sample('faulty'), '--json'],
  ])('只读第一行就关掉（如 | head -1），不算出错：%s', async (...argv) => {
    const ended = await runProcess(argv, { readLine: true });
    expect(ended.out).not.toBe('');
    expect(ended).toMatchObject({ signal: null, err: '' });
    expect([0, 1]).toContain(ended.code);
  });
});

/** Ends the process as `kill -9` does, when it is about to do something with files for the nth time. */
const killBefore = (act: 'writeFile' | 'rename', nth: number) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const real = fs.promises.${act};
  let times = 0;
  fs.promises.${act} = (...args) => {
    times += 1;
    if (times < ${String(nth)}) return real(...args);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };
  syncBuiltinESMExports();
`;

/** Keeps the process from moving its files into place until a file is there. */
const renameOnce = (go: string) => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const real = fs.promises.rename;
  fs.promises.rename = async (...args) => {
    while (!fs.existsSync(${JSON.stringify(go)})) await new Promise((wake) => setTimeout(wake, 20));
    return real(...args);
  };
  syncBuiltinESMExports();
`;

describe('打印当中被强行结束（kill -9），目录里有上一次的纸件', () => {
  let before: string;
  let after: string;
  let earlier: Record<string, Uint8Array>;
  let old: Record<string, string>;
  let renewed: Record<string, string>;

  const dossierOf = (name: string) =>
    inFolder({ 'dossier.json': JSON.stringify(smallDossier({ answers: { 'applicant.name': name } })) });

  beforeAll(async () => {
    before = await dossierOf('山西样例旧名称有限公司');
    after = await dossierOf('山西样例新名称有限公司');
    const [one, two] = [await inFolder({}), await inFolder({})];
    await command('print', before, '--out', one);
    await command('print', after, '--out', two);
    earlier = await filesIn(one);
    old = await digestsIn(one);
    renewed = await digestsIn(two);
  });

  it.each([
    ['第一个文件写下之前', 'writeFile', 1],
    ['写到第四个文件', 'writeFile', 4],
    ['全部写好、还没有换上', 'rename', 1],
    ['换上三个之后', 'rename', 4],
  ] as const)('%s：每个文件不是旧的就是新的，都完整；再运行一次全部换新，不留痕迹', async (_, act, nth) => {
    const out = await inFolder(earlier);
    const killed = await runProcess(['print', after, '--out', out], { preload: killBefore(act, nth) });
    expect(killed).toMatchObject({ code: null, signal: 'SIGKILL', out: '' });

    const left = await digestsIn(out);
    const papers = Object.keys(left).filter((name) => !name.startsWith('.'));
    expect(papers.toSorted()).toEqual(Object.keys(old).toSorted());
    const changed = papers.filter((name) => old[name] !== renewed[name]);
    const isNew = changed.filter((name) => left[name] === renewed[name]);
    const isOld = papers.filter((name) => left[name] === old[name]);
    expect(changed.length).toBeGreaterThanOrEqual(4);
    expect(isNew.length + isOld.length).toBe(papers.length);
    expect(isNew.length).toBe(act === 'rename' ? nth - 1 : 0);

    expect(await runProcess(['print', after, '--out', out])).toMatchObject({ code: 0, out: '', err: '' });
    expect(await digestsIn(out)).toEqual(renewed);
  });

  it('两个打印同时写进一个目录：先到的还没有写完，后到的不清掉它的文件，两个都成功', async () => {
    const out = await inFolder({});
    const go = join(await inFolder({}), 'go');
    const slow = runProcess(['print', before, '--out', out], { preload: renameOnce(go) });
    await expect
      .poll(() => readdir(out), { timeout: 30_000 })
      .toEqual([expect.stringMatching(/^\.shuzhuan-/u)]);
    expect(await command('print', after, '--out', out)).toEqual({ code: 0, out: '', err: '' });
    await writeFile(go, '');
    expect(await slow).toMatchObject({ code: 0, out: '', err: '' });
    expect(await digestsIn(out)).toEqual(old);
  });
});
