import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InferSchemaOutput } from '@orpc/contract';
import type { Actor } from '#kernel/actor.ts';
import type { contract } from '#contract/contract.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { makeWorld, type World } from '../../testing/access/world.ts';
import { renameEvidence } from '../evidence/rename-evidence.ts';
import { returnApplication } from '../recommending/return-application.ts';

type Found = InferSchemaOutput<NonNullable<(typeof contract.search.everything)['~orpc']['outputSchema']>>;

describe('全站搜索', () => {
  let test: TestApp;
  let world: World;
  beforeAll(async () => {
    test = await openTestApp();
    world = await makeWorld(test.platform);
  }, 120_000);
  afterAll(() => test.app.close());

  async function search(actor: Actor, text: string): Promise<Found> {
    const ask = await test.as(actor);
    const answer = await ask({ method: 'POST', url: '/api/search', payload: { text } });
    expect(answer.statusCode).toBe(200);
    return answer.json<Found>();
  }

  const ids = (found: readonly { readonly id: string }[]) => new Set(found.map(({ id }) => id));
  const nothing = {
    applications: { items: [], more: false },
    evidence: { items: [], more: false },
    organisations: { items: [], more: false },
  };

  it('中文、拼音首字母、全拼、回执编号都找得到自己的申报', async () => {
    const { manager } = world.actors;
    const own = world.own.applicationId;
    const [{ number } = { number: null }] = await test.platform.db
      .selectFrom('application')
      .select('number')
      .where('id', '=', own)
      .execute();
    for (const text of ['企业型', 'qiyexing', 'qyx', number ?? ''])
      expect([text, ids((await search(manager, text)).applications.items).has(own)]).toEqual([text, true]);
    expect((await search(manager, '企业型 没有这个词')).applications.items).toEqual([]);
  });

  it('材料按标题和拼音找；各人从自己能到的地方打开', async () => {
    const { manager, unit, authority } = world.actors;
    const [first] = await test.platform.db
      .selectFrom('submitted_evidence as e')
      .innerJoin('application as a', 'a.version_id', 'e.version_id')
      .select(['e.title', 'e.evidence_id as id'])
      .where('a.id', '=', world.own.applicationId)
      .execute();
    const title = first?.title ?? '';
    const mine = await search(manager, title);
    expect(
      mine.evidence.items.every(({ as, applicationId }) => as === 'applicant' && applicationId === null),
    ).toBe(true);
    expect(ids(mine.evidence.items).has(first?.id ?? '')).toBe(true);
    for (const [who, as] of [
      [unit, 'recommender'],
      [authority, 'authority'],
    ] as const) {
      const { items } = (await search(who, title)).evidence;
      expect(items.find(({ id }) => id === first?.id)).toMatchObject({ as, title });
    }
    expect((await search(manager, 'yyzz')).evidence.items.length).toBeGreaterThan(0);
    expect((await search(unit, 'yingyezhizhao')).evidence.items.length).toBeGreaterThan(0);
  });

  it('什么都没输入，或者没有，就什么都没有', async () => {
    const { manager } = world.actors;
    expect(await search(manager, '   ')).toEqual(nothing);
    expect(await search(manager, '%')).toMatchObject({ applications: { items: [] } });
    expect(await search(manager, '绝不会有的词')).toEqual(nothing);
  });

  it('别人的一概找不到：逐一用别人的名称、编号、材料去找', async () => {
    const { db } = test.platform;
    const all = await db
      .selectFrom('application as a')
      .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
      .select(['a.id', 'a.organisation_id', 'a.unit_id', 'a.state', 'a.number', 'o.name', 'o.uscc'])
      .execute();
    const evidence = await db
      .selectFrom('evidence')
      .select(['id', 'organisation_id', 'title', 'file_name'])
      .execute();
    const texts = new Set([
      ...all.flatMap(({ name, number }) => [name, number ?? '']),
      ...evidence.slice(0, 12).flatMap(({ title, file_name: file }) => [title, file]),
      ...['样例', '企业', 'yl', 'qiye', 'e', '20', '太原', 'ty'],
    ]);
    const { manager, reader, otherApplicant, unit, otherUnit, authority, system, security, audit } =
      world.actors;
    const seen = (actor: Actor, id: string): boolean => {
      const row = all.find((one) => one.id === id)!;
      const { organisationId, permissions } = actor;
      if (row.organisation_id === organisationId && permissions.has('application.read')) return true;
      if (row.unit_id === organisationId && permissions.has('recommend.read')) return row.state !== 'draft';
      return permissions.has('authority.read') && ['handedUp', 'accepted'].includes(row.state);
    };
    for (const actor of [
      manager,
      reader,
      otherApplicant,
      unit,
      otherUnit,
      authority,
      system,
      security,
      audit,
    ])
      for (const text of texts) {
        const found = await search(actor, text);
        for (const { id } of found.applications.items)
          expect([text, id, seen(actor, id)]).toEqual([text, id, true]);
        for (const { id, applicationId } of found.evidence.items) {
          const owner = evidence.find((one) => one.id === id)?.organisation_id;
          const application = all.find((one) => one.id === applicationId);
          const right =
            applicationId === null
              ? owner === actor.organisationId && actor.permissions.has('application.read')
              : owner === application?.organisation_id && seen(actor, applicationId);
          expect([text, id, right]).toEqual([text, id, true]);
        }
        if (actor === security || actor === audit) expect(found).toEqual(nothing);
        if (actor === manager || actor === reader)
          expect(found.organisations.items.every(({ id }) => id === actor.organisationId)).toBe(true);
      }
  }, 120_000);

  it('单位：推荐单位找得到自己的申报单位，找不到别家的', async () => {
    const { unit, otherUnit, manager, otherApplicant } = world.actors;
    const name = manager.organisationName ?? '';
    expect(ids((await search(unit, name)).organisations.items)).toContain(manager.organisationId);
    expect(ids((await search(otherUnit, name)).organisations.items)).not.toContain(manager.organisationId);
    const other = otherApplicant.organisationName ?? '';
    expect(ids((await search(unit, other)).organisations.items)).not.toContain(otherApplicant.organisationId);
  });

  it('提交之后改的材料标题，只有自己找得到；退回修改时推荐单位找到的仍是提交时的', async () => {
    const { platform } = test;
    const { manager, unit } = world.actors;
    const { sealed } = world.inState;
    await returnApplication(platform.asking(unit), {
      applicationId: sealed,
      reason: '请补充技术负责人的社保证明',
    });
    const [linked] = await platform.db
      .selectFrom('evidence_link')
      .select('evidence_id as id')
      .where('application_id', '=', sealed)
      .execute();
    const id = linked?.id ?? '';
    await renameEvidence(platform.asking(manager), { evidenceId: id, title: '改名以后的材料' });
    expect(ids((await search(manager, '改名以后')).evidence.items)).toEqual(new Set([id]));
    expect((await search(unit, '改名以后')).evidence.items).toEqual([]);
  });
});
