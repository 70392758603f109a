import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, openSheet } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, desk, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';
import { atRest, coveredInHead } from './testing/judge-page.ts';

const judge = judgeInto('search-and-help', false);

describe('搜索、快捷键、大字', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'draft' | 'sealed'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['draft', 'sealed']);
  });
  afterAll(async () => {
    await journey.close();
    expect(journey.complaints).toEqual([]);
  });

  const searchField = (page: Page) => page.getByRole('searchbox', { name: '搜索申报、材料、单位' });
  const group = (page: Page, name: string) => page.getByRole('dialog').getByRole('region', { name });

  it('填报的人按「/」，打拼音首字母，用方向键和回车走到自己的申报', async () => {
    const { applicant, id } = made.draft;
    const page = await journey.sitDown(applicant);
    await page.goto('/home');
    await atRest(page);
    await page.keyboard.press('/');
    await searchField(page).waitFor();
    await page.keyboard.type('qyx');
    await group(page, '申报').getByRole('link').first().waitFor();
    await judge(page, 'applicant');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/apply/${id}`, 'u'));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('推荐单位按拼音首字母找到材料，点开就在那份申报旁边；没有提交的找不到', async () => {
    const page = await journey.sitDown(journey.unit);
    await page.goto('/recommend');
    await openDialog(page, '搜索');
    await searchField(page).fill('yyzz');
    const found = group(page, '印证材料').getByRole('link', { name: /^营业执照/u });
    await found.first().waitFor();
    await judge(page, 'evidence');
    const draft = made.draft.applicant.organisationName ?? '';
    await searchField(page).fill(`${draft} 企业型`);
    await page.getByText(/请减少词数/u).waitFor();
    await judge(page, 'nothing');
    await page.setViewportSize(phone);
    await searchField(page).fill('yyzz');
    await found.first().waitFor();
    await judge(page, 'evidence-phone');
    await page.setViewportSize(desk);
    await found.first().click();
    await page.waitForURL(new RegExp(`/recommend/applications/${made.sealed.id}\\?evidence=`, 'u'));
    const pane = page.getByRole('region', { name: '印证材料', exact: true });
    await pane.getByRole('heading', { name: /营业执照$/u }).waitFor();
    await judge(page, 'evidence-opened');
  });

  it('「?」打开快捷键表，Esc 关上，焦点回到原处；正在打字时「?」和「/」是字', async () => {
    const { applicant, id } = made.draft;
    const page = await journey.sitDown(applicant);
    await openSheet(page, id);
    const keys = page.getByRole('button', { name: '快捷键' });
    await keys.focus();
    await page.keyboard.press('?');
    const table = page.getByRole('dialog', { name: '快捷键' });
    await table.getByText('立即保存（平时自动保存，不按也不会丢）').waitFor();
    await judge(page, 'keys');
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
    await expect.poll(() => keys.evaluate((button) => button === document.activeElement)).toBe(true);

    const name = field(page, 'applicant.name');
    const before = await name.inputValue();
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('?/');
    expect(await name.inputValue()).toBe(`${before}?/`);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+k');
    await searchField(page).waitFor();
    await page.keyboard.press('Escape');
    await searchField(page).waitFor({ state: 'detached' });
  });

  it('Alt+↓、Alt+↑ 一部分一部分地走，焦点跟着走', async () => {
    const page = await journey.sitDown(made.draft.applicant);
    await page.goto(`/apply/${made.draft.id}`);
    await page.getByRole('heading', { name: '填写进度' }).waitFor();
    await atRest(page);
    const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const visited: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Alt+ArrowDown');
      visited.push(await here());
    }
    expect(new Set(visited).size).toBe(visited.length);
    await page.keyboard.press('Alt+ArrowUp');
    expect(await here()).toBe(visited.at(-2));
  });

  it('大字：字都变大，不挤不漏，这个浏览器下次还是大字，改得回来', async () => {
    const { applicant, id } = made.draft;
    const page = await journey.sitDown(applicant);
    const size = () =>
      page
        .locator('main')
        .first()
        .evaluate((main) => parseFloat(getComputedStyle(main).fontSize));
    await page.goto('/home');
    await atRest(page);
    const usual = await size();
    await page.getByRole('button', { name: '大字' }).click();
    expect(await size()).toBeGreaterThan(usual * 1.1);
    await page.reload();
    await page.getByRole('button', { name: '标准字' }).waitFor();
    expect(await size()).toBeGreaterThan(usual * 1.1);
    for (const [name, viewport] of [
      ['desk', desk],
      ['phone', phone],
    ] as const) {
      await page.setViewportSize(viewport);
      for (const place of ['home', 'evidence', `apply/${id}`, `apply/${id}/check`]) {
        await page.goto(`/${place}`);
        await judge(page, `large-${place.replace(id, 'own').replaceAll('/', '-')}-${name}`);
        expect([place, name, await coveredInHead(page)]).toEqual([place, name, []]);
      }
    }
    await page.setViewportSize(desk);
    await page.goto('/home');
    await page.getByRole('button', { name: '标准字' }).click();
    await page.reload();
    await page.getByRole('button', { name: '大字' }).waitFor();
    expect(await size()).toBe(usual);
  });
});
