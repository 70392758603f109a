import { beforeAll, describe, expect, it } from 'vitest';
import { applicationStates } from '#procedure/application/transitions.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { demoRoles } from './demo-stage.ts';
import { seedDemo } from './seed-demo.ts';
import { signInLinks } from './sign-in-links.ts';

describe('演示', () => {
  let platform: TestPlatform;
  const counts: number[] = [];

  beforeAll(async () => {
    platform = await openTestPlatform();
    platform.setClock(new Date());
    const seed = seedDemo(platform, (count) => counts.push(count));
    await seed.begun;
    expect(counts.length).toBeLessThan(10);
    await seed.done;
  }, 180_000);

  it('至少 30 份申报，三种类型、每个状态都有', async () => {
    const rows = await platform.db.selectFrom('application').select(['state', 'centre_type']).execute();
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(counts.at(-1)).toBe(rows.length);
    const places = new Set(rows.map((row) => `${row.centre_type} ${row.state}`));
    const wanted = ['regional', 'industry', 'enterprise'].flatMap((type) =>
      applicationStates.map((state) => `${type} ${state}`),
    );
    expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  });

  it('申报单位和人员的名字都写着样例', async () => {
    const { db } = platform;
    const firms = await db.selectFrom('organisation').select(['name', 'grants']).execute();
    const invented = firms.filter(({ grants }) => !grants.includes('recommender'));
    const people = await db.selectFrom('user').select('name').execute();
    for (const { name } of [...invented, ...people]) expect(name).toContain('样例');
  });

  it('每一步都留下了记录', async () => {
    const kinds = await platform.db.selectFrom('event').select('kind').distinct().execute();
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        ...['call.opened', 'import.made', 'application.submitted', 'application.sealFiled'],
        ...['application.sealed', 'application.returned', 'application.recommended'],
        ...['application.handedUp', 'application.sentBack', 'application.accepted'],
      ]),
    );
  });

  it('太原有一个县先出具意见：一份说过了，一份等着它', async () => {
    const rows = await platform.db
      .selectFrom('application as a')
      .leftJoin('county_opinion as c', 'c.application_id', 'a.id')
      .select('c.stance')
      .where('a.county_id', 'is not', null)
      .where('a.state', '=', 'sealed')
      .execute();
    expect(rows.map(({ stance }) => stance).sort()).toEqual(['agree', null]);
  });

  it('每种角色一个登录链接', async () => {
    const links = await signInLinks(platform, 'http://localhost:8080');
    expect(links.map(({ role }) => role)).toEqual([...demoRoles]);
    for (const { url } of links) expect(url).toMatch(/^http:\/\/localhost:8080\/link\/[0-9A-Z-]{14}$/u);
  });
});
