import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { desk, phone } from './journey.ts';
import { judgeInto } from './judge-into.ts';
import { coveredInHead } from './judge-page.ts';

const guide = fileURLToPath(new URL('../../../docs/guide/pictures/', import.meta.url));

/**
 * Judges a page on desk and phone, its head too; pictures of it lie in the journey's folder. `shown`: the part of it
 * that the guide shows, taken anew with GUIDE_PICTURES=1.
 */
export async function judgeOnBoth(page: Page, journey: string, name: string, shown?: Locator): Promise<void> {
  const judge = judgeInto(journey);
  for (const [viewport, ending] of [
    [desk, ''],
    [phone, '-phone'],
  ] as const) {
    await page.setViewportSize(viewport);
    await judge(page, `${name}${ending}`);
    expect(await coveredInHead(page)).toEqual([]);
    if (shown && process.env['GUIDE_PICTURES'] === '1') {
      await shown.evaluate((part) => part.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: join(guide, `${name}${ending}.png`) });
    }
  }
  await page.setViewportSize(desk);
}
