import type { Locator, Page } from 'playwright-core';

/** Presses a button that opens a dialog. Out: the dialog, once it has come to rest. */
export async function openDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  // A press while it still moves may begin on one thing and end on another.
  await dialog.evaluate((element) =>
    Promise.allSettled(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
  return dialog;
}

/** Presses a button, and again in the dialog that asks. */
export async function confirm(page: Page, name: string): Promise<void> {
  const dialog = await openDialog(page, name);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
