import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookStanding } from '#contract/evidence-book.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { readDossier, takeFiles } from '../../dossier/take-folder.ts';
import { bindVersion } from '../../papers/bind-version.ts';
import { bookPath, writeStanding } from '../../papers/book-standing.ts';
import { bringTo, makeParties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

const cli = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../../../samples/enterprise', import.meta.url));
const run = promisify(execFile);

describe('印证材料汇编和归档包', () => {
  let test: TestApp;
  let application: string;
  let versionId: string;
  const clients = new Map<string, Awaited<ReturnType<TestApp['as']>>>();

  beforeAll(async () => {
    test = await openTestApp();
    const { platform } = test;
    const parties = await makeParties(platform);
    const stranger = await makeMember(platform.db, await makeOrganisation(platform.db, 'applicant'));
    const people = {
      申报单位: parties.applicant,
      推荐单位: parties.unit,
      主管部门: parties.authority,
      别的单位: stranger,
    };
    for (const [name, actor] of Object.entries(people)) clients.set(name, await test.as(actor));
    await takeFiles(platform, sample, await readDossier(sample));
    application = await bringTo(platform, parties, 'accepted');
    const row = await platform.db
      .selectFrom('application')
      .select('version_id')
      .where('id', '=', application)
      .executeTakeFirstOrThrow();
    versionId = row.version_id ?? '';
  }, 120_000);
  afterAll(() => test.app.close());

  const ask = (who: string, method: 'GET' | 'POST', path: string) =>
    clients.get(who)!({ method, url: `/api/applications/${application}/${path}` });
  const standing = async (who = '申报单位') => (await ask(who, 'GET', 'book')).json<BookStanding>();
  const jobs = async () => {
    const { rows } = await test.platform.database.pool.query(
      `select data from pgboss.job where name = 'book' and state = 'created'`,
    );
    return rows.length;
  };

  it('提交以后排队；装好以前下载，说明去哪里看进度', async () => {
    expect(await jobs()).toBe(1);
    expect(await standing()).toEqual({ state: 'waiting' });
    const early = await ask('申报单位', 'GET', 'book.pdf');
    expect(early.statusCode).toBe(409);
    expect(early.json<{ message: string }>().message).toContain('还没有装订好');
    expect((await ask('推荐单位', 'GET', 'package.zip')).statusCode).toBe(409);
  });

  it('装订的时候看得到第几份；停住了的可以再要一次', async () => {
    const { platform } = test;
    await writeStanding(platform, versionId, { state: 'making', done: 3, of: 9 });
    expect(await standing()).toEqual({ state: 'making', done: 3, of: 9 });
    expect((await ask('申报单位', 'POST', 'book')).json()).toMatchObject({ state: 'making' });
    expect(await jobs()).toBe(1);
    await writeStanding(platform, versionId, { state: 'failed', reason: 'stopped' });
    expect((await ask('申报单位', 'POST', 'book')).json()).toEqual({ state: 'waiting' });
    expect(await jobs()).toBe(2);
  });

  it('从来没有要过的不说在排队，要了才排队；在排队的再要也只排一次', async () => {
    const note = join(dirname(bookPath(test.platform, versionId)), 'evidence-book.json');
    await rm(note);
    expect(await standing()).toEqual({ state: 'unasked' });
    const before = await jobs();
    for (const who of ['推荐单位', '申报单位'])
      expect((await ask(who, 'POST', 'book')).json()).toEqual({ state: 'waiting' });
    expect(await jobs()).toBe(before + 1);
    expect(await standing()).toEqual({ state: 'waiting' });
    const at = Date.now() - 25 * 60 * 60_000;
    await writeFile(note, JSON.stringify({ at, standing: { state: 'waiting' } }));
    expect(await standing()).toEqual({ state: 'unasked' });
  });

  it('装好以后，申报单位、推荐单位、主管部门都看得到同一本；别的单位看不到', async () => {
    await bindVersion(test.platform, versionId);
    const told = await standing();
    if (told.state !== 'ready') throw new Error(told.state);
    expect(told.files).toBeGreaterThan(0);
    for (const who of ['申报单位', '推荐单位', '主管部门']) {
      expect(await standing(who)).toEqual(told);
      const answer = await ask(who, 'GET', 'book.pdf');
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.rawPayload.length).toBe(told.bytes);
    }
    const pages = await pdfText(new Uint8Array((await ask('申报单位', 'GET', 'book.pdf')).rawPayload));
    expect(pages.at(-1)!.text).toContain(`第 ${String(told.pages)} 页`);
    for (const path of ['book', 'book.pdf', 'package.zip'])
      expect((await ask('别的单位', 'GET', path)).statusCode).toBe(404);
    expect((await ask('申报单位', 'GET', 'package.zip')).statusCode).toBe(404);
  });

  it('归档包由命令行核对，是完整的；记下谁取走了', async () => {
    const answer = await ask('主管部门', 'GET', 'package.zip');
    expect(answer.statusCode).toBe(200);
    const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-package-test-'));
    try {
      const file = join(folder, 'package.zip');
      await writeFile(file, answer.rawPayload);
      const { stdout } = await run(process.execPath, [cli, 'verify', file, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ whole: true, frozen: true });
      const names = Object.keys(unzipSync(answer.rawPayload));
      expect(names).toContain('印证材料/印证材料汇编.pdf');
      expect(names).toContain('dossier/dossier.json');
      expect(names.filter((name) => name.startsWith('表格/')).length).toBeGreaterThan(2);
    } finally {
      await rm(folder, { recursive: true });
    }
    const events = await test.platform.db
      .selectFrom('event')
      .select('detail')
      .where('target', '=', application)
      .execute();
    expect(JSON.stringify(events)).toContain('package');
  });
});
