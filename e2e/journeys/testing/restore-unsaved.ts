import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { kept } from './at-work.ts';
import { untilSaved } from './fill-sheet.ts';
import type { Journey } from './journey.ts';
import { panel } from './together-panel.ts';

/** Restores the version before the newest while no save arrives: nothing is called restored until one does. Out: what is kept then. */
export async function restoreUnsaved(
  journey: Journey,
  page: Page,
  id: string,
  leaf: string,
): Promise<unknown> {
  const past = panel(page);
  const before = await kept(journey, id, leaf);
  const saves = `**/answers/${leaf}`;
  await page.route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  const entry = past.getByRole('listitem').nth(1);
  await entry.getByRole('button', { name: /^恢复为此内容/u }).click();
  const notYet = past.getByText('页面上已换成这一次的内容，但还没有保存。');
  await notYet.waitFor();
  expect(await past.getByText('已恢复。').count()).toBe(0);
  expect(await kept(journey, id, leaf)).toBe(before);
  await page.unroute(saves);
  await untilSaved(page);
  await notYet.waitFor({ state: 'hidden' });
  return kept(journey, id, leaf);
}
