import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { begun, field, kept, openSheet } from './testing/at-work.ts';
import { untilSaved } from './testing/fill-sheet.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { seatApplicant } from './testing/people.ts';

describe('只用键盘', () => {
  let journey: Journey;
  let clerk: Actor;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    journey = await beginJourney();
    clerk = await seatApplicant(journey.platform, journey, 1);
    id = await begun(journey, clerk);
    page = await journey.sitDown(clerk);
    await openSheet(page, id);
  });
  afterAll(() => journey.close());

  it('基本情况表：从头按 Tab，每一格按纸面的次序都走得到，看得见焦点，也走得出去', async () => {
    const controls = await page
      .locator('[id^="answer-"]:not([id$="-notes"]):enabled')
      .evaluateAll((all) => all.map(({ id: name }) => name));
    expect(controls.length).toBeGreaterThan(80);
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    const visited: string[] = [];
    let unseen = 0;
    for (let step = 0; step < controls.length * 4 && visited.at(-1) !== controls.at(-1); step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { activeElement: active } = document;
        if (active === null) return { name: '', seen: false };
        const { outlineStyle, boxShadow } = getComputedStyle(active);
        return { name: active.id, seen: outlineStyle !== 'none' || boxShadow !== 'none' };
      });
      if (controls.includes(focus.name)) {
        visited.push(focus.name);
        if (!focus.seen) unseen += 1;
      }
    }
    expect(visited).toEqual(controls);
    expect(unseen).toBe(0);
  }, 120_000);

  it('打字、选择、加一行，全不用鼠标', async () => {
    await openSheet(page, id);
    await tabTo('answer-applicant.name');
    await page.keyboard.type('山西样例键盘公司');
    await tabTo('answer-applicant.legalForm', 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await untilSaved(page);
    expect(await kept(journey, id, 'applicant.name')).toBe('山西样例键盘公司');
    expect(await kept(journey, id, 'applicant.legalForm')).not.toBeNull();
    const controls = page.locator('[id^="answer-"]:not([id$="-notes"])');
    const before = await controls.count();
    await tabToButton(/加一行/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^answer-/u);
    await expect.poll(() => controls.count()).toBeGreaterThan(before);
  });

  it('材料的抽屉用回车打开，Esc 关上，焦点回到原处', async () => {
    await page.goto(`/apply/${id}/answers`);
    await field(page, 'indicator.mainBusinessRevenue').waitFor();
    await page.locator('[data-evidence-of] button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-evidence-of]') !== null))
      .toBe(true);
  });

  /** Presses a key until the control has the focus. */
  async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let step = 0; step < 300; step += 1) {
      await page.keyboard.press(key);
      if ((await page.evaluate(() => document.activeElement?.id)) === name) return;
    }
    throw new Error(`${name} is not reached`);
  }

  async function tabToButton(name: RegExp): Promise<void> {
    for (let step = 0; step < 300; step += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
    }
    throw new Error(`${String(name)} is not reached`);
  }
});
