import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { field } from './at-work.ts';
import { nextBeat, openPanel, panel } from './together-panel.ts';

/**
 * A half-written answer to a comment on `leaf` is still there after another cell, another tab, a shut panel, a page
 * that was to be closed, and a colleague who settles the comment meanwhile.
 */
export async function keepHalfWritten(page: Page, colleague: Page, leaf: string): Promise<void> {
  const shown = panel(page);
  const answer = shown.getByRole('textbox', { name: /^回复/u });
  await answer.fill('已核对');
  await field(page, 'applicant.capital').click();
  await shown.getByRole('region', { name: '其他各处的留言' }).waitFor();
  expect(await answer.inputValue()).toBe('已核对');
  await shown.getByRole('tab', { name: '历史' }).click();
  await shown.getByRole('button', { name: '收起' }).click();
  await openPanel(page, '留言');
  expect(await answer.inputValue()).toBe('已核对');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await panel(colleague)
    .getByRole('button', { name: /^标为已处理/u })
    .click();
  await field(page, leaf).click();
  await shown.getByText(/ 标为已处理$/u).waitFor(nextBeat);
  expect(await answer.inputValue()).toBe('已核对');
  await shown.getByRole('button', { name: /^重新打开/u }).click();
  await shown.getByRole('button', { name: /^标为已处理/u }).waitFor();
}
