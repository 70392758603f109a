import type { Locator, Page } from 'playwright-core';

/** 同事在别处停稳以后，下一次告知之前。 */
export const nextBeat = { timeout: 40_000 };

/** The panel of what colleagues do together. */
export const panel = (page: Page): Locator => page.getByRole('region', { name: '同事、留言与修改记录' });

/** Opens it, if it is shut, on one of its tabs. */
export async function openPanel(page: Page, tab: '同事' | '留言' | '历史'): Promise<Locator> {
  if (!(await panel(page).isVisible())) await page.getByRole('button', { name: /^同事与留言/u }).click();
  await panel(page).getByRole('tab', { name: tab }).click();
  return panel(page);
}
