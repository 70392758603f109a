import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedApplication } from '#contract/application.ts';
import type { DifferenceItem, PinItem } from '#contract/pins.ts';
import type { Actor } from '#kernel/actor.ts';
import { questionnaireOf } from '#programme/checks/questionnaire.ts';
import { rowsLeaf } from '#procedure/application/assemble-dossier.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { bringTo, fileSeals, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { freshEvidence } from '../../testing/access/world.ts';

type Answer = { readonly status: number; readonly body: unknown };
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

describe('批注与只改批注处的退回', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const cookies = new Map<Actor, string>();
  async function ask(actor: Actor, method: Method, path: string, payload?: object): Promise<Answer> {
    let cookie = cookies.get(actor);
    if (cookie === undefined) cookies.set(actor, (cookie = await test.cookieOf(actor)));
    const url = `/api/applications/${path}`;
    const answer = await test.app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as unknown };
  }
  const codeOf = ({ body }: Answer) => (body as { code?: string }).code ?? 'taken';
  const sentenceOf = ({ body }: Answer) => (body as { message: string }).message;
  const open = async (actor: Actor, id: string) => (await ask(actor, 'GET', id)).body as OpenedApplication;
  const pin = async (actor: Actor, id: string, target: string, text: string, page: number | null = null) =>
    ask(actor, 'POST', `${id}/pins`, { target, page, text });
  const giveBack = (id: string) => ask(parties.unit, 'POST', `${id}/return`, { reason: '请按批注逐处修改' });
  const resubmit = (id: string) => ask(parties.applicant, 'POST', `${id}/submit`, { promise: true });
  const differenceFor = async (actor: Actor, id: string) =>
    ((await ask(actor, 'GET', `${id}/difference`)).body as { difference: DifferenceItem | null }).difference;
  let sequence = 0;
  async function save(id: string, leaf: string, value: unknown): Promise<Answer> {
    const { answers } = await open(parties.applicant, id);
    return saveOn(id, leaf, value, answers[leaf]?.revision ?? 0);
  }
  const saveOn = (id: string, leaf: string, value: unknown, basedOn: number) =>
    ask(parties.applicant, 'PUT', `${id}/answers/${encodeURIComponent(leaf)}`, {
      ...{ value, basedOn, writer: 'tab', sequence: (sequence += 1) },
    });
  const link = (id: string, target: string, links: object[]) =>
    ask(parties.applicant, 'PUT', `${id}/links/${encodeURIComponent(target)}`, { links });

  it.each(['enterprise', 'industry', 'regional'])(
    '%s：退回后，没有批注的每一栏、每一处材料都改不了；批注处改得了',
    async (sample) => {
      const id = await bringTo(test.platform, parties, 'submitted', sample);
      const notice = await noticeOf(test.platform.db, await originOf(test.platform.db, id));
      const { answers, links } = await open(parties.applicant, id);
      const asked = questionnaireOf(notice).asked.flatMap((one) => ('leaf' in one ? [one.leaf.id] : []));
      const tables = notice.tables
        .filter(({ rows }) => 'open' in rows)
        .map(({ id: table }) => rowsLeaf(table));
      const leaves = [...new Set([...asked, ...tables, ...Object.keys(answers)])];
      const cell = Object.keys(answers).find((leaf) => notice.leaf(leaf)?.cell)!;
      const pinned = [`indicator.${notice.indicators[0]!.key}`, asked[0]!, cell];
      for (const target of pinned) expect((await pin(parties.unit, id, target, '请核对')).status).toBe(200);
      expect((await giveBack(id)).status).toBe(200);
      const { unlocked } = await open(parties.applicant, id);
      expect(leaves.length).toBeGreaterThan(100);
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const leaf of leaves) {
        const value = leaf.startsWith('rows:')
          ? ['r1']
          : notice.leaf(leaf)?.kind.name === 'richText'
            ? { type: 'doc', content: [] }
            : '1';
        found[leaf] = codeOf(await saveOn(id, leaf, value, answers[leaf]?.revision ?? 0));
        expected[leaf] = pinned.includes(leaf) ? 'taken' : 'notPinned';
      }
      expect(found).toEqual(expected);
      for (const target of new Set([...Object.keys(links), ...asked.slice(0, 40)]))
        expect([target, codeOf(await link(id, target, []))]).toEqual([
          target,
          unlocks(unlocked!.evidence, target) ? 'taken' : 'notPinned',
        ]);
      const refused = await save(
        id,
        leaves.find((leaf) => !pinned.includes(leaf))!,
        '1',
      );
      for (const target of pinned)
        expect(sentenceOf(refused)).toContain(notice.leaf(target)!.label.slice(0, 4));
    },
    60_000,
  );

  it('一轮走到底：批注、退回、答复、改、再次提交、对照、再次退回', async () => {
    const id = await bringTo(test.platform, parties, 'submitted');
    await fileSeals(test.platform, parties.applicant, id);
    const { applicant, unit, authority } = parties;
    const { links, evidence } = await open(unit, id);
    const [target, linked] = Object.entries(links).find(([, own]) => own.length > 0)!;
    const item = evidence.find((one) => one.id === linked[0]!.evidenceId)!;
    expect(codeOf(await pin(unit, id, `evidence.${item.id}`, '看不清', item.pages ?? 1))).toBe('taken');
    test.platform.setClock(new Date(test.platform.clock().getTime() + 1000));
    expect(codeOf(await pin(unit, id, 'applicant.name', '与执照不符'))).toBe('taken');
    expect((await open(applicant, id)).pins).toEqual([]);
    expect((await open(unit, id)).pins.map(({ state, removable }) => [state, removable])).toEqual([
      ['draft', true],
      ['draft', true],
    ]);
    const papersBefore = (await ask(applicant, 'GET', `${id}/papers`)).body as {
      paper: string;
      code: string;
    }[];
    expect((await giveBack(id)).status).toBe(200);

    const { pins } = await open(applicant, id);
    expect(pins.map(({ state, by, name }) => [state, by, name])).toEqual([
      ['open', unit.organisationName, item.title],
      ['open', unit.organisationName, '单位名称'],
    ]);
    const fresh = await freshEvidence(test.platform, applicant);
    const links2 = [...linked, { evidenceId: fresh, pages: null }];
    expect(codeOf(await link(id, target, links2))).toBe('taken');
    const replied = await ask(applicant, 'POST', `${id}/pins/${pins[1]!.id}/replies`, { text: '执照已更名' });
    expect((replied.body as PinItem[])[1]).toMatchObject({
      state: 'answered',
      replies: [{ text: '执照已更名' }],
    });
    expect(await differenceFor(unit, id)).toBeNull();
    expect(await differenceFor(applicant, id)).toMatchObject({
      pinned: true,
      answers: [],
      evidence: [{ target, added: [{ evidenceId: fresh }], gone: [], pins: [pins[0]!.id] }],
      unanswered: [pins[1]!.id],
    });
    expect((await resubmit(id)).status).toBe(200);
    const toUnit = (await differenceFor(unit, id))!;
    expect(toUnit.evidence).toHaveLength(1);
    expect((await open(unit, id)).pins.map(({ state }) => state)).toEqual(['answered', 'answered']);

    // 申报表没有变，校验码和盖章扫描件都还在；只有方案所附的材料目录变了。
    const papers = (await ask(applicant, 'GET', `${id}/papers`)).body as {
      paper: string;
      code: string;
      seal: object | null;
    }[];
    const code = (all: { paper: string; code: string }[], paper: string) =>
      all.find((one) => one.paper === paper)?.code;
    expect(code(papers, 'basic-info')).toBe(code(papersBefore, 'basic-info'));
    expect(papers.find(({ paper }) => paper === 'basic-info')?.seal).not.toBeNull();

    test.platform.setClock(new Date(test.platform.clock().getTime() + 60_000));
    const settled = { settled: true };
    await ask(unit, 'PUT', `${id}/pins/${pins[0]!.id}/settled`, settled);
    await ask(unit, 'PUT', `${id}/pins/${pins[1]!.id}/settled`, settled);
    expect(codeOf(await pin(unit, id, 'applicant.name', '仍与执照不符'))).toBe('taken');
    expect((await giveBack(id)).status).toBe(200);
    expect(codeOf(await link(id, target, linked))).toBe('notPinned');
    expect(codeOf(await save(id, 'applicant.name', '样例新名称公司'))).toBe('taken');
    expect((await resubmit(id)).status).toBe(200);
    expect((await differenceFor(unit, id))!).toMatchObject({
      answers: [{ leaf: 'applicant.name', label: '单位名称', after: '样例新名称公司' }],
      evidence: [],
      unanswered: [],
    });
    expect(codeOf(await ask(authority, 'GET', `${id}/difference`))).toBe('notFound');
  }, 60_000);

  it('主管部门的批注先只有自己看见，退回后推荐单位看见，再退回后申报单位看见', async () => {
    const id = await bringTo(test.platform, parties, 'handedUp');
    const { applicant, unit, authority } = parties;
    expect(codeOf(await pin(authority, id, 'applicant.name', '请核对名称'))).toBe('taken');
    const seen = async (actor: Actor) => (await open(actor, id)).pins.length;
    expect([await seen(authority), await seen(unit), await seen(applicant)]).toEqual([1, 0, 0]);
    expect(codeOf(await pin(unit, id, 'applicant.name', '请核对'))).toBe('stateForbids');
    expect(codeOf(await pin(applicant, id, 'applicant.name', '请核对'))).toBe('notPermitted');
    const { batch_id: batchId } = await test.platform.db
      .selectFrom('application')
      .select('batch_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const cookie = await test.cookieOf(authority);
    const url = `/api/authority/batches/${batchId!}/send-back`;
    await test.app.inject({
      method: 'POST',
      url,
      headers: { cookie },
      payload: { reason: '请核对名称后再报' },
    });
    expect([await seen(unit), await seen(applicant)]).toEqual([1, 0]);
    const [theirs] = (await open(unit, id)).pins;
    expect(codeOf(await ask(unit, 'DELETE', `${id}/pins/${theirs!.id}`))).toBe('pinOfOthers');
    expect(codeOf(await ask(unit, 'POST', `${id}/withdraw-recommendation`, {}))).toBe('taken');
    expect(codeOf(await giveBack(id))).toBe('taken');
    expect(await seen(applicant)).toBe(1);
    expect(codeOf(await save(id, 'applicant.name', '样例新名称公司'))).toBe('taken');
    expect(codeOf(await save(id, 'applicant.capital', '6002'))).toBe('notPinned');
  });

  it('没有批注的退回开放全部；撤回再改也越不过批注；改材料名称也越不过', async () => {
    const id = await bringTo(test.platform, parties, 'returned');
    const { applicant, unit } = parties;
    expect((await open(applicant, id)).unlocked).toBeNull();
    expect(codeOf(await save(id, 'applicant.capital', '6001'))).toBe('taken');
    expect((await resubmit(id)).status).toBe(200);
    expect(await differenceFor(unit, id)).toMatchObject({
      pinned: false,
      answers: [{ leaf: 'applicant.capital', after: '6001', pins: [] }],
    });
    await pin(unit, id, 'applicant.name', '请核对');
    await giveBack(id);
    const { evidence } = await open(applicant, id);
    const cookie = await test.cookieOf(applicant);
    const url = `/api/evidence/${evidence[0]!.id}`;
    await test.app.inject({ method: 'PUT', url, headers: { cookie }, payload: { title: '另一个名称' } });
    expect((await resubmit(id)).status).toBe(200);
    expect(await differenceFor(unit, id)).toMatchObject({ answers: [], evidence: [], retitled: [] });
    expect(codeOf(await ask(applicant, 'POST', `${id}/withdraw`, {}))).toBe('taken');
    expect(codeOf(await save(id, 'applicant.capital', '6002'))).toBe('notPinned');
    expect(codeOf(await save(id, 'applicant.name', '样例新名称公司'))).toBe('taken');
  });

  it('批注的地方不在了：做批注时、退回时都说清是哪一处、怎么办', async () => {
    const id = await bringTo(test.platform, parties, 'submitted');
    const { applicant, unit } = parties;
    for (const [target, page] of [
      ['no.such', null],
      ['evidence.none', 1],
      ['rows:team', null],
    ] as const)
      expect([target, codeOf(await pin(unit, id, target, '请核对', page))]).toEqual([
        target,
        'pinTargetGone',
      ]);
    const { evidence, links } = await open(unit, id);
    const onIndicators = Object.entries(links).flatMap(([target, own]) =>
      target.startsWith('indicator.') ? own.map(({ evidenceId }) => evidenceId) : [],
    );
    const item = evidence.find(({ id: own, pages }) => pages !== null && onIndicators.includes(own))!;
    const beyond = await pin(unit, id, `evidence.${item.id}`, '请核对', item.pages! + 1);
    expect(codeOf(beyond)).toBe('pinTargetGone');
    expect(sentenceOf(beyond)).toContain(`只有 ${String(item.pages)} 页`);
    const made = await pin(unit, id, `evidence.${item.id}`, '看不清', 1);
    expect(codeOf(made)).toBe('taken');
    // 申报单位撤回，取下这份材料再提交：推荐单位的批注落空了。
    await ask(applicant, 'POST', `${id}/withdraw`, {});
    for (const [target, own] of Object.entries(links))
      if (own.some(({ evidenceId }) => evidenceId === item.id))
        await link(
          id,
          target,
          own.filter(({ evidenceId }) => evidenceId !== item.id),
        );
    expect((await resubmit(id)).status).toBe(200);
    const refused = await giveBack(id);
    expect(codeOf(refused)).toBe('pinTargetGone');
    expect(sentenceOf(refused)).toContain(item.title);
    const [own] = made.body as PinItem[];
    expect(codeOf(await ask(unit, 'DELETE', `${id}/pins/${own!.id}`))).toBe('taken');
    expect(codeOf(await giveBack(id))).toBe('taken');
  });

  it('批注在一行：这一行的格子都能改，别的行、行次不能；批注在整张表：各行和行次都能改', async () => {
    const id = await bringTo(test.platform, parties, 'submitted');
    const notice = await noticeOf(test.platform.db, await originOf(test.platform.db, id));
    const { answers } = await open(parties.unit, id);
    const tables = notice.tables
      .filter(({ rows }) => 'open' in rows)
      .map((table) => {
        const cells = Object.keys(answers).filter((leaf) => leaf.startsWith(`${table.id}.`));
        return { table: table.id, cells, rows: [...new Set(cells.map((leaf) => leaf.split('.')[1]!))] };
      })
      .filter(({ rows }) => rows.length > 1);
    const [byRow, whole] = tables;
    await pin(parties.unit, id, `${byRow!.table}.${byRow!.rows[0]!}`, '请核对');
    await pin(parties.unit, id, whole!.table, '请核对');
    expect((await giveBack(id)).status).toBe(200);
    for (const { table, cells } of [byRow!, whole!])
      for (const leaf of [rowsLeaf(table), ...cells]) {
        const value = leaf === rowsLeaf(table) ? byRow!.rows : '1';
        const outcome = codeOf(await saveOn(id, leaf, value, answers[leaf]?.revision ?? 0));
        const opened = table === whole!.table || leaf.startsWith(`${table}.${byRow!.rows[0]!}.`);
        expect([leaf, outcome]).toEqual([leaf, opened ? 'taken' : 'notPinned']);
      }
  });
});
