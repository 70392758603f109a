import type { Page } from 'playwright-core';

type Answers = Readonly<Record<string, unknown>>;

/** Types into every control of the page what the answers hold for it, adding rows where a table needs them. Out: the leaves typed. */
export async function fillSheet(page: Page, answers: Answers): Promise<string[]> {
  await page.locator('[id^="answer-"]').first().waitFor();
  await addRows(page, answers);
  const typed: string[] = [];
  for (const { leaf, choice } of await openControls(page)) {
    const answer = answers[leaf];
    if (typeof answer !== 'string' && typeof answer !== 'boolean') continue;
    const field = page.locator(`[id="answer-${leaf}"]`);
    if (choice) await field.selectOption(String(answer));
    else await field.fill(String(answer));
    typed.push(leaf);
  }
  return typed;
}

/** The controls that can be typed into, by their leaves. */
function openControls(page: Page): Promise<{ leaf: string; choice: boolean }[]> {
  return page
    .locator('[id^="answer-"]:not([id$="-notes"]):enabled')
    .evaluateAll((controls) =>
      controls.map(({ id, tagName }) => ({ leaf: id.slice('answer-'.length), choice: tagName === 'SELECT' })),
    );
}

/** Presses 加一行 below a table until each row that has an answer is there. */
async function addRows(page: Page, answers: Answers): Promise<void> {
  const tables = page.locator('.open-table[data-target]');
  for (const table of await tables.all()) {
    const id = (await table.getAttribute('data-target')) ?? '';
    const last = Math.max(
      0,
      ...Object.keys(answers).map((leaf) =>
        Number(leaf.startsWith(`${id}.r`) ? leaf.split('.')[1]?.slice(1) : 0),
      ),
    );
    for (let rows = await table.locator('tbody tr').count(); rows < last; rows += 1) {
      await table.getByRole('button', { name: '加一行' }).click();
      await table.locator(`[data-target="${id}.r${String(rows + 1)}"]`).waitFor();
    }
  }
}

/** Waits until the page says that all is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.save-status-saved').waitFor({ timeout: 30_000 });
}
