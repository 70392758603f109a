import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Actor } from '#kernel/actor.ts';
import { findBrowser } from './find-browser.ts';
import { seatOfficials, type Officials } from './people.ts';
import { startServer, type RunningServer } from './running-server.ts';

export const desk = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** A server with its officials, and a browser in which people sit down at it. */
export interface Journey extends RunningServer, Officials {
  readonly browser: Browser;
  /** What pages said to the console as an error, or threw. */
  readonly complaints: string[];
  /** A browser of somebody's own, signed in; null: of somebody who is not. */
  readonly sitDown: (actor: Actor | null, viewport?: { width: number; height: number }) => Promise<Page>;
}

/** Starts both; a test may set the server's clock. The test closes them with `close`. */
export async function beginJourney(clock?: () => Date): Promise<Journey> {
  const server = await startServer(clock);
  const officials = await seatOfficials(server.platform);
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  const complaints: string[] = [];
  return {
    ...server,
    ...officials,
    browser,
    complaints,
    async sitDown(actor, viewport = desk) {
      const context = await browser.newContext({ ...comfortable, viewport, baseURL: server.address });
      if (actor) await giveSession(server, context, actor);
      const page = await context.newPage();
      listen(page, complaints);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** How every browser here is set. */
export const comfortable = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true } as const;

/** Puts the cookie of a whole session of somebody into a browser. */
export async function giveSession(
  { platform, address }: RunningServer,
  context: BrowserContext,
  { personId }: Actor,
): Promise<void> {
  const { token } = await platform.accounts.begin(platform.db, personId, platform.clock(), true);
  await context.addCookies([
    { name: 'session', value: token, url: address, httpOnly: true, sameSite: 'Strict' },
  ]);
}

/** Notes what goes wrong in a page. */
function listen(page: Page, complaints: string[]): void {
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(`${page.url()}：${error.message}`));
  page.on('console', (message) => {
    // Refused requests are part of a journey; the browser itself notes them.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}：${message.text()}`);
  });
}
