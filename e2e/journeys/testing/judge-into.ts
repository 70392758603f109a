import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { atRest, seriousFaults, sidewaysBy } from './judge-page.ts';

/** The folder of a journey's pictures, made where it is not there. */
export function picturesOf(journey: string): string {
  const folder = fileURLToPath(new URL(`../../../.cache/journeys/${journey}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Judges pages of a journey: a page at rest is whole, fits the screen, and can be used by everybody; its picture lies
 * in the journey's folder.
 */
export function judgeInto(journey: string, fullPage = true): (page: Page, name: string) => Promise<void> {
  const folder = picturesOf(journey);
  return async (page, name) => {
    await atRest(page);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysBy(page)).toBe(0);
  };
}
