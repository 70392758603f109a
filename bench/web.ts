import type { BrowserContext } from 'playwright-core';
import type { Actor } from '#kernel/actor.ts';
import { inEveryState } from '../e2e/journeys/testing/in-every-state.ts';
import { beginJourney, desk, giveSession, type Journey } from '../e2e/journeys/testing/journey.ts';
import type { Claim } from './claim.ts';
import { median } from './measure.ts';
import { scriptWeight } from './script-weight.ts';
import { sheetTime, type SheetTime } from './sheet-time.ts';

const slowdown = 4;
const rounds = 7;
const front = ['/', '/sign-in', '/register', '/code'];

/**
 * The built pages (`dist/web`) from the whole server in a real browser: how much script each kind of page needs, and
 * how long the sheet of a complete application takes on a processor four times slower.
 */
export async function benchWeb(): Promise<Claim[]> {
  const journey = await beginJourney();
  try {
    const { draft } = await inEveryState(journey, ['draft']);
    const weigh = (name: string, actor: Actor | null, paths: string[], arrived: string, atMost?: number) =>
      withBrowser(journey, actor, (context) => weightOf(context, name, paths, arrived, atMost));
    const at = `/apply/${draft.id}`;
    const field = '[id="answer-applicant.name"]';
    return [
      await weigh('script before sign-in', null, front, 'h1', 120),
      await weigh('script of the signed-in shell', draft.applicant, ['/home'], 'h1', 330),
      await weigh('script of 附件3 in all', draft.applicant, [`${at}/basic-info`], field, 450),
      await weigh('script of the plan in all', draft.applicant, [`${at}/plan`], '[contenteditable="true"]'),
      await sheetClaim(journey, draft.applicant, `${at}/basic-info`),
    ];
  } finally {
    await journey.close();
  }
}

/** The heaviest of some pages, each in its turn from an empty cache. */
async function weightOf(
  context: BrowserContext,
  name: string,
  paths: readonly string[],
  arrived: string,
  atMost?: number,
): Promise<Claim> {
  const weights: (Awaited<ReturnType<typeof scriptWeight>> & { path: string })[] = [];
  for (const path of paths) weights.push({ path, ...(await scriptWeight(context, path, arrived)) });
  const heaviest = weights.reduce((one, other) => (other.kilobytes > one.kilobytes ? other : one));
  return {
    name,
    value: heaviest.kilobytes,
    unit: 'KB',
    ...(atMost === undefined ? {} : { limit: { atMost } }),
    beside:
      `gzip; ${String(heaviest.files)} files; ` +
      `${weights.some(({ antDesign }) => antDesign) ? 'with' : 'without'} Ant Design` +
      (weights.length > 1 ? `; heaviest of ${paths.join(' ')}: ${heaviest.path}` : ''),
  };
}

async function sheetClaim(journey: Journey, actor: Actor, path: string): Promise<Claim> {
  const times: SheetTime[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const time = await withBrowser(journey, actor, (context) => sheetTime(context, path, slowdown));
    // The first round warms the server up.
    if (round > 0) times.push(time);
  }
  const usable = times.map((time) => time.usable / 1000);
  return {
    name: `附件3 of a complete application usable, processor ${String(slowdown)} times slower`,
    value: median(usable),
    unit: 's',
    limit: { atMost: 2 },
    beside:
      `empty cache, a key answered; ${String(rounds)} times, ${Math.min(...usable).toFixed(2)} to ` +
      `${Math.max(...usable).toFixed(2)} s; shown after ${(median(times.map(({ shown }) => shown)) / 1000).toFixed(2)} s`,
  };
}

async function withBrowser<Out>(
  { browser, ...journey }: Journey,
  actor: Actor | null,
  work: (context: BrowserContext) => Promise<Out>,
): Promise<Out> {
  const context = await browser.newContext({ viewport: desk, baseURL: journey.address });
  try {
    if (actor) await giveSession(journey, context, actor);
    return await work(context);
  } finally {
    await context.close();
  }
}
