import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, desk, phone, type Journey } from './testing/journey.ts';
import { atRest, coveredInHead, seriousFaults, sidewaysBy } from './testing/judge-page.ts';
import { makeAdministrator } from '#server/demo/demo-people.ts';

/** For the guide where they are asked for, else only to be looked at: each run draws them a little differently. */
const pictures = fileURLToPath(
  new URL(
    process.env['GUIDE_PICTURES'] === '1' ? '../../docs/guide/pictures/' : '../../.cache/journeys/pages/',
    import.meta.url,
  ),
);
const states = ['draft', 'submitted', 'sealed', 'recommended', 'handedUp'] as const;

describe('每种身份的页面', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<(typeof states)[number]>>>;
  const actors = new Map<string, Actor | null>();

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    journey = await beginJourney();
    made = await inEveryState(journey, states);
    const { platform, kept } = journey;
    const admin = (role: 'system' | 'audit', name: string) =>
      makeAdministrator(platform, kept, role, { name, username: role });
    actors.set('来访', null);
    actors.set('申报', made.draft.applicant);
    actors.set('盖章', made.submitted.applicant);
    actors.set('推荐', journey.unit);
    actors.set('受理', journey.authority);
    actors.set('系统', await admin('system', '样例系统员'));
    actors.set('安全', journey.security);
    actors.set('审计', await admin('audit', '样例审计员'));
  });
  afterAll(() => journey.close());

  /** The name of the picture, whose page, and its address. */
  const pages: readonly [string, string, (at: typeof made) => string][] = [
    ['start', '来访', () => '/'],
    ['sign-in', '来访', () => '/sign-in'],
    ['register', '来访', () => '/register'],
    ['code', '来访', () => '/code'],
    ['applicant-home', '申报', () => '/home'],
    ['applicant-list', '申报', () => '/apply'],
    ['applicant-types', '申报', () => `/apply/new/${journey.callId}`],
    ['applicant-overview', '申报', ({ draft }) => `/apply/${draft.id}`],
    ['applicant-basic-info', '申报', ({ draft }) => `/apply/${draft.id}/basic-info`],
    ['applicant-answers', '申报', ({ draft }) => `/apply/${draft.id}/answers`],
    ['applicant-plan', '申报', ({ draft }) => `/apply/${draft.id}/plan`],
    ['applicant-evidence', '申报', ({ draft }) => `/apply/${draft.id}/evidence`],
    ['applicant-check', '申报', ({ draft }) => `/apply/${draft.id}/check`],
    ['applicant-submit', '申报', ({ draft }) => `/apply/${draft.id}/submit`],
    ['applicant-papers', '申报', ({ draft }) => `/apply/${draft.id}/papers`],
    ['applicant-organisation', '申报', () => '/organisation'],
    ['applicant-people', '申报', () => '/people'],
    ['applicant-account', '申报', () => '/account'],
    ['applicant-receipt', '盖章', ({ submitted }) => `/apply/${submitted.id}/submit`],
    ['unit-home', '推荐', () => '/home'],
    ['unit-queue', '推荐', () => '/recommend'],
    ['unit-review', '推荐', ({ sealed }) => `/recommend/applications/${sealed.id}`],
    ['unit-summary', '推荐', () => '/recommend/summary'],
    ['unit-organisations', '推荐', () => '/recommend/organisations'],
    ['authority-home', '受理', () => '/home'],
    ['authority-overview', '受理', () => '/authority'],
    ['authority-review', '受理', ({ handedUp }) => `/authority/applications/${handedUp.id}`],
    ['authority-batches', '受理', () => '/authority/batches'],
    ['authority-calls', '受理', () => '/authority/calls'],
    ['system-organisations', '系统', () => '/admin/organisations'],
    ['security-accounts', '安全', () => '/admin/accounts'],
    ['audit-events', '审计', () => '/admin/events'],
  ];

  const open = new Map<string, Page>();
  async function pageOf(who: string): Promise<Page> {
    const page = open.get(who) ?? (await journey.sitDown(actors.get(who) ?? null));
    open.set(who, page);
    return page;
  }

  it.each(pages)('%s：电脑和手机上都看得清，读屏软件读得出，不横着滚', async (name, who, address) => {
    const page = await pageOf(who);
    await page.setViewportSize(desk);
    await page.goto(address(made));
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await atRest(page);
    // The browser's own reader of PDF says nothing of when it has drawn.
    if ((await page.locator('iframe').count()) > 0) await page.waitForTimeout(3_000);
    await page.screenshot({ path: `${pictures}${name}.png` });
    const faults = [...(await seriousFaults(page)), ...(await coveredInHead(page))];
    await page.setViewportSize(phone);
    await atRest(page);
    await page.screenshot({ path: `${pictures}${name}-phone.png` });
    expect([...faults, ...(await seriousFaults(page)), ...(await coveredInHead(page))]).toEqual([]);
    expect(await sidewaysBy(page)).toBeLessThanOrEqual(0);
  });

  it('一路上页面没有出过错', () => {
    expect(journey.complaints).toEqual([]);
  });
});
