import type { Asking, AskingAnyone } from '../../../context.ts';
import { seedRecommendingUnits } from '../../../accounts/seed-recommending-units.ts';
import { openTestPlatform, type TestPlatform } from '../../../testing/open-test-platform.ts';

/** A browser in front of the use cases: it keeps the cookie and shows it with each request. */
export interface Browser {
  /** A request, by whoever the cookie names at this moment. */
  asking(): Promise<AskingAnyone>;
  /** A request of somebody whose session is whole. */
  whole(): Promise<Asking>;
  token(): string | null;
}

/** A browser without a cookie, at an address. */
export function openBrowser(platform: TestPlatform, address = '192.0.2.1'): Browser {
  let cookie: string | null = null;
  const browser: Browser = {
    token: () => cookie,
    async asking() {
      const signedIn = cookie === null ? null : await platform.accounts.signedIn(cookie);
      return {
        ...platform,
        actor: signedIn?.actor ?? null,
        address,
        session: {
          token: signedIn ? cookie : null,
          set: (token) => {
            cookie = token;
          },
          clear: () => {
            cookie = null;
          },
        },
      };
    },
    async whole() {
      const asking = await browser.asking();
      if (!asking.actor || asking.actor.missing !== null)
        throw new Error(`the session is not whole: ${asking.actor?.missing ?? 'none'}`);
      return { ...asking, actor: asking.actor };
    },
  };
  return browser;
}

/** The platform with the province's recommending units, for tests that begin with nobody. */
export async function openWithUnits(): Promise<TestPlatform> {
  const platform = await openTestPlatform();
  await seedRecommendingUnits(platform.db, platform.clock());
  return platform;
}
