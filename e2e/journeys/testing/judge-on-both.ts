import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { desk, phone } from './journey.ts';
import { atRest, seriousFaults, sidewaysBy } from './judge-page.ts';

const guide = fileURLToPath(new URL('../../../docs/guide/pictures/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/journeys/', import.meta.url));

/**
 * A page at rest is whole, fits desk and phone, and can be used by everybody; pictures of it lie in the cache. `shown`:
 * the part of it that the guide shows, taken anew with GUIDE_PICTURES=1.
 */
export async function judgeOnBoth(page: Page, journey: string, name: string, shown?: Locator): Promise<void> {
  mkdirSync(join(cache, journey), { recursive: true });
  for (const [viewport, ending] of [
    [desk, ''],
    [phone, '-phone'],
  ] as const) {
    await page.setViewportSize(viewport);
    await atRest(page);
    await page.screenshot({ path: join(cache, journey, `${name}${ending}.png`), fullPage: true });
    if (shown && process.env['GUIDE_PICTURES'] === '1') {
      await shown.evaluate((part) => part.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: join(guide, `${name}${ending}.png`) });
    }
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysBy(page)).toBe(0);
  }
  await page.setViewportSize(desk);
}
