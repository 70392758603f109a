import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OverviewCount, TypeSpread } from '#contract/overview.ts';
import type { OpenedApplication } from '#contract/application.ts';
import type { Actor } from '#kernel/actor.ts';
import { authoritySees } from '#procedure/application/transitions.ts';
import { openVersion } from '../../dossier/open-version.ts';
import { forgetJudged } from './judged-indicators.ts';
import { makeWorld, type World } from '../../testing/access/world.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { listAuditEvents } from '../../storage/audit-events.ts';

describe('主管部门的总览', () => {
  let test: TestApp;
  let world: World;
  beforeAll(async () => {
    test = await openTestApp();
    world = await makeWorld(test.platform);
  }, 120_000);
  afterAll(() => test.app.close());

  async function get(url: string, who: Actor = world.actors.authority) {
    const ask = await test.as(who);
    return ask({ method: 'GET', url: `/api/authority/calls/${world.own.callId}/${url}` });
  }

  it('数量按市、类型、状态、提交日分，合起来是这次申报的全部', async () => {
    const counts = (await get('counts')).json<OverviewCount[]>();
    const { count } = await test.platform.db
      .selectFrom('application')
      .select((query) => query.fn.countAll<string | number>().as('count'))
      .where('call_id', '=', world.own.callId)
      .executeTakeFirstOrThrow();
    expect(counts.reduce((all, one) => all + one.count, 0)).toBe(Number(count));
    expect(counts.find(({ state }) => state === 'handedUp')).toMatchObject({ day: '2023-06-01' });
    expect(counts.filter(({ state }) => state === 'draft').every(({ day }) => day === null)).toBe(true);
  });

  it('指标分布只算已上报的；计入、无效、未填合起来是申报数', async () => {
    const spread = (await get('indicators')).json<TypeSpread[]>();
    expect(spread.map(({ centreType }) => centreType)).toEqual(['enterprise']);
    for (const { applications, indicators } of spread)
      for (const one of indicators) {
        expect(one.counted + one.void + one.blank + one.unreadable).toBe(applications);
        const bars = one.distribution?.bars ?? [];
        expect(bars.reduce((all, { count }) => all + count, 0)).toBe(one.counted);
      }
    expect(spread[0]?.indicators.some(({ counted }) => counted > 0)).toBe(true);
    expect((await get('indicators?region=nowhere')).json()).toEqual([]);
  });

  it('分布与逐份打开整份卷宗算出的一致；忘掉算过的再算，一个数也不变', async () => {
    const first = (await get('indicators')).json<TypeSpread[]>();
    expect((await get('indicators')).json()).toEqual(first);
    forgetJudged();
    expect((await get('indicators')).json()).toEqual(first);
    const { db } = test.platform;
    const handedUp = await db
      .selectFrom('application')
      .select(['version_id', 'centre_type'])
      .where('call_id', '=', world.own.callId)
      .where('state', 'in', authoritySees)
      .execute();
    const sums: Record<string, number> = {};
    for (const { version_id: versionId, centre_type: type } of handedUp) {
      const opened = await openVersion(db, versionId ?? '');
      for (const { key } of opened?.open.notice.indicators ?? []) {
        const value = opened?.open.effective(`indicator.${key}`);
        const state = opened?.open.reading(`indicator.${key}`).state;
        const said = value !== null ? 'counted' : state === 'value' ? 'void' : state;
        const name = `${type} ${key} ${String(said)}`;
        sums[name] = (sums[name] ?? 0) + 1;
      }
    }
    const shown = first.flatMap(({ centreType, indicators }) =>
      indicators.flatMap((one) =>
        (['counted', 'void', 'blank', 'unreadable'] as const).flatMap((state) =>
          one[state] > 0 ? [[`${centreType} ${one.key} ${state}`, one[state]] as const] : [],
        ),
      ),
    );
    expect(Object.fromEntries(shown)).toEqual(sums);
  });

  it('推荐单位和申报单位看不到总览', async () => {
    for (const who of [world.actors.unit, world.actors.manager])
      expect((await get('counts', who)).statusCode).toBe(403);
  });

  it('数量和分布能导出为 Excel 与 Word', async () => {
    for (const file of ['counts.xlsx', 'counts.docx', 'indicators.xlsx', 'indicators.docx']) {
      const answer = await get(`export/${file}`);
      expect([file, answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([
        file,
        200,
        'PK',
      ]);
    }
  }, 60_000);

  it('主管部门看得到推荐单位意见的文字，申报单位看不到', async () => {
    const opened = async (who: Actor) => {
      const ask = await test.as(who);
      const answer = await ask({ method: 'GET', url: `/api/applications/${world.own.applicationId}` });
      return answer.json<OpenedApplication>().recommendation;
    };
    expect((await opened(world.actors.authority))?.opinion).not.toBe('');
    expect(await opened(world.actors.manager)).toBeNull();
  });

  it('审计页上的说明都有中文名称', async () => {
    const events = await listAuditEvents(test.platform.db, {});
    expect(events.length).toBeGreaterThan(20);
    for (const { kind, detail } of events)
      expect([kind, detail]).not.toEqual([kind, expect.stringMatching(/(?:^|；)[a-zA-Z]+：/u)]);
  });
});
