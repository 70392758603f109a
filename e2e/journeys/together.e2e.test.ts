import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { field, kept, openSheet } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { untilSaved } from './testing/fill-sheet.ts';
import { keepHalfWritten } from './testing/half-written-answer.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, desk, phone, type Journey } from './testing/journey.ts';
import { atRest, seriousFaults, sidewaysBy } from './testing/judge-page.ts';
import { restoreUnsaved } from './testing/restore-unsaved.ts';
import { seatColleague } from './testing/seat-colleague.ts';
import { nextBeat, openPanel, panel } from './testing/together-panel.ts';

const pictures = fileURLToPath(new URL('../../.cache/journeys/together/', import.meta.url));
const guide = fileURLToPath(new URL('../../docs/guide/pictures/', import.meta.url));
const leaf = 'applicant.name';
const prose = 'plan.background.significance';

describe('同事一起办一份申报', () => {
  let journey: Journey;
  let id: string;
  let unseen: string;
  let name: unknown;
  let colleague: Actor;
  let reader: Actor;
  let mine: Page;
  let theirs: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    journey = await beginJourney();
    const made = await inEveryState(journey, ['draft', 'sealed']);
    ({ id } = made.draft);
    unseen = made.sealed.id;
    name = await kept(journey, id, leaf);
    colleague = await seatColleague(journey, made.draft.applicant, 'clerk', '样例王芳');
    reader = await seatColleague(journey, made.draft.applicant, 'reader', '样例查看员');
    mine = await journey.sitDown(made.draft.applicant);
    theirs = await journey.sitDown(colleague);
    await openSheet(mine, id);
    await openSheet(theirs, id);
  });
  afterAll(() => journey.close());

  const mark = (page: Page): Locator => page.getByRole('button', { name: '留言 1', exact: true });

  /** A page at rest fits the screen and can be used by everybody. */
  async function judge(page: Page, called: string, forGuide = false): Promise<void> {
    await atRest(page);
    await page.screenshot({ path: join(pictures, `${called}.png`) });
    if (forGuide && process.env['GUIDE_PICTURES'] === '1')
      await page.screenshot({ path: join(guide, `${called}.png`) });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysBy(page)).toBeLessThanOrEqual(0);
  }

  it('两个人打开同一份申报，互相看得见在哪一处', async () => {
    await field(theirs, 'applicant.capital').click();
    await field(mine, leaf).click();
    const here = mine.getByRole('list', { name: '同事正在填写' });
    await here.getByText('样例王芳').waitFor(nextBeat);
    await here.getByText(/基本情况表 · .*注册资本/u).waitFor(nextBeat);
    await theirs.getByRole('list', { name: '同事正在填写' }).getByText('样例填报员').waitFor(nextBeat);
    const people = await openPanel(mine, '同事');
    await people.getByRole('link', { name: /注册资本/u }).waitFor();
    await judge(mine, 'people');
  });

  it('在一处留言，同事在这一处看到、回复、标为已处理；没写完换一处也不丢', async () => {
    await field(mine, leaf).click();
    const said = await openPanel(mine, '留言');
    const text = said.getByRole('textbox', { name: '留言给「单位名称」' });
    await text.fill('请核对');
    await field(mine, 'applicant.capital').click();
    await text.fill('请核对执照上的名称');
    await said.getByRole('button', { name: '发出留言' }).click();
    await said.getByRole('list').getByText('请核对执照上的名称').waitFor();
    await said.getByRole('textbox', { name: /^留言给「注册资本/u }).waitFor();
    await field(mine, leaf).click();
    await said.getByRole('region', { name: '这一处的留言' }).getByText('请核对执照上的名称').waitFor();
    await judge(mine, 'applicant-comments', true);

    await field(theirs, leaf).click();
    await mark(theirs).click(nextBeat);
    const answers = panel(theirs);
    await answers.getByRole('button', { name: /^回复/u }).click();
    await keepHalfWritten(theirs, mine, leaf);
    await answers.getByRole('textbox', { name: '回复样例填报员' }).fill('已核对，与执照一致');
    await answers.getByRole('button', { name: '发出回复' }).click();
    await answers.getByRole('paragraph').getByText('已核对，与执照一致').waitFor();
    await answers.getByRole('button', { name: /^标为已处理/u }).click();
    await mark(theirs).waitFor({ state: 'hidden' });
    await answers.getByLabel('显示').selectOption({ label: '已处理（1）' });
    await answers.getByText(/样例王芳 .* 标为已处理/u).waitFor();

    await field(mine, 'applicant.founded').click();
    await mark(mine).waitFor({ state: 'hidden', ...nextBeat });
    await said.getByLabel('显示').selectOption({ label: '已处理（1）' });
    await said.getByText('已核对，与执照一致').waitFor();
    await confirmRemoval(said);
    await said.getByText('（已删除）').waitFor();
    await said.getByText('已核对，与执照一致').waitFor();
  });

  async function confirmRemoval(within: Locator): Promise<void> {
    await within.getByRole('button', { name: '删除' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '删除' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  it('同事改了一格：历史里看得见，恢复为原来的内容，再恢复回来', async () => {
    const wrong = '山西样例改错的名称';
    await field(theirs, leaf).fill(wrong);
    await untilSaved(theirs);
    await field(mine, leaf).click();
    const past = await openPanel(mine, '历史');
    const entries = past.getByRole('listitem');
    await entries.first().getByText('样例王芳').waitFor();
    await entries.first().getByText('现在的内容').waitFor();
    await past.getByText('样例王芳已改了这一处，页面上还是您打开时的内容。').waitFor();
    await past.getByRole('button', { name: '取来现在的内容' }).click();
    expect(await field(mine, leaf).inputValue()).toBe(wrong);
    await judge(mine, 'applicant-past', true);
    await entries
      .nth(1)
      .getByRole('button', { name: /^恢复为此内容/u })
      .click();
    await past.getByText('已恢复。').waitFor();
    expect(await kept(journey, id, leaf)).toBe(name);
    expect(await field(mine, leaf).inputValue()).toBe(name);
    await expect.poll(() => entries.count()).toBe(3);
    await entries
      .nth(1)
      .getByRole('button', { name: /^恢复为此内容/u })
      .click();
    await expect.poll(() => kept(journey, id, leaf)).toBe(wrong);
    expect(await field(mine, leaf).inputValue()).toBe(wrong);
    await expect.poll(() => entries.count()).toBe(4);
    await entries
      .nth(1)
      .getByRole('button', { name: /^恢复为此内容/u })
      .click();
    await expect.poll(() => kept(journey, id, leaf)).toBe(name);
  });

  it('恢复时没有保存上的，不说已恢复；保存上了提示就收起', async () => {
    const past = panel(mine);
    const entries = past.getByRole('listitem');
    await expect.poll(() => entries.count()).toBe(5);
    expect(await restoreUnsaved(journey, mine, id, leaf)).not.toBe(name);
    await expect.poll(() => entries.count()).toBe(6);
    await entries
      .nth(1)
      .getByRole('button', { name: /^恢复为此内容/u })
      .click();
    await past.getByText('已恢复。').waitFor();
    expect(await kept(journey, id, leaf)).toBe(name);
  });

  it('方案按段看历史，只恢复这一段', async () => {
    await mine.goto(`/apply/${id}/plan?at=${prose}`);
    const text = field(mine, prose);
    await text.waitFor();
    const before = JSON.stringify(await kept(journey, id, prose));
    await text.locator('p').first().click();
    await mine.keyboard.press('Home');
    await mine.keyboard.type('【多写的】');
    await untilSaved(mine);
    const past = await openPanel(mine, '历史');
    await past.getByLabel('看哪一段').selectOption({ index: 1 });
    await past.getByText('【多写的】').first().waitFor();
    await judge(mine, 'history-of-prose');
    await past
      .getByRole('button', { name: /^恢复为此内容/u })
      .first()
      .click();
    await past.getByText('已恢复。').waitFor();
    expect(JSON.stringify(await kept(journey, id, prose))).toBe(before);
    await expect.poll(() => text.textContent()).not.toContain('【多写的】');
  });

  it('移交经办人：列表里看得到，新的经办人收到消息', async () => {
    await mine.goto(`/apply/${id}`);
    const people = await openPanel(mine, '同事');
    await people.getByRole('button', { name: '移交经办人' }).waitFor();
    const dialog = await openDialog(mine, '移交经办人');
    await dialog.getByRole('button', { name: '移交', exact: true }).click();
    await dialog.getByText('请选择移交给谁。').waitFor();
    expect(await dialog.getByLabel('移交给').getByRole('option').allTextContents()).toEqual([
      '请选择同事',
      '样例王芳',
    ]);
    await dialog.getByLabel('移交给').selectOption({ label: '样例王芳' });
    await dialog.getByLabel('交接说明（可不填）').fill('还差两份合同的扫描件');
    await judge(mine, 'hand-over');
    await dialog.getByRole('button', { name: '移交', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await people.getByText('还差两份合同的扫描件').waitFor();
    await theirs.goto('/apply');
    await theirs.getByText('经办人：样例王芳').waitFor();
    await judge(theirs, 'list');
    await theirs.goto('/notices');
    await theirs
      .getByText(/已移交给您经办/u)
      .first()
      .waitFor();
    await theirs.goto(`/apply/${id}`);
    await theirs.getByText('由样例填报员移交给样例王芳').waitFor();
  });

  it('只读的同事打开链接，停在那一处，只能看', async () => {
    await mine.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await mine.goto(`/apply/${id}/basic-info`);
    await field(mine, leaf).click();
    const opened = await openPanel(mine, '历史');
    await opened.getByRole('button', { name: '复制链接' }).click();
    await opened.getByRole('button', { name: '已复制' }).waitFor();
    const link = await mine.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${journey.address}/apply/${id}/basic-info?at=${leaf}`);
    const page = await journey.sitDown(reader);
    await page.goto(link);
    await page.locator(`[data-target="${leaf}"].target-shown`).waitFor();
    expect(await field(page, leaf).isDisabled()).toBe(true);
    const past = await openPanel(page, '历史');
    await past.getByText('现在的内容').waitFor();
    expect(await past.getByRole('button', { name: /^恢复为此内容/u }).count()).toBe(0);
    // 不能填写的格子也点得中。
    await field(page, 'applicant.capital').click({ force: true });
    await past.getByText(/基本情况表 · .*注册资本/u).waitFor();
    await past.getByRole('tab', { name: '历史' }).press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await past.getByText('经办人', { exact: true }).waitFor();
    expect(await past.getByRole('button', { name: '移交经办人' }).count()).toBe(0);
    await past.getByRole('tab', { name: '留言' }).click();
    await past.getByText('您的角色只能查看，不能留言。').waitFor();
    await judge(page, 'reader');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    // 不用鼠标也到得了：从正在填的一格打开，收起后回到这一格。
    await field(mine, leaf).focus();
    await mine.keyboard.press('Alt+k');
    await panel(mine).waitFor({ state: 'hidden' });
    await mine.keyboard.press('Alt+k');
    await panel(mine).getByText('基本情况表 · 单位名称').waitFor();
    await panel(mine).getByRole('tab', { selected: true }).press('Escape');
    await panel(mine).waitFor({ state: 'hidden' });
    expect(await field(mine, leaf).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('手机上面板在页面下面，页面仍能点', async () => {
    await mine.setViewportSize(phone);
    await mine.goto(`/apply/${id}/basic-info`);
    await field(mine, leaf).click();
    const past = await openPanel(mine, '历史');
    await past.getByText('现在的内容').waitFor();
    // 打开面板，那一格还在眼前。
    await field(mine, leaf).click();
    await judge(mine, 'history-phone');
    await field(mine, 'applicant.capital').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await field(mine, 'applicant.capital').click();
    await past
      .getByText(/注册资本/u)
      .first()
      .waitFor();
    await openPanel(mine, '留言');
    await judge(mine, 'comments-phone');
    await openPanel(mine, '同事');
    await judge(mine, 'people-phone');
    await past.getByRole('button', { name: '收起' }).click();
    await judge(mine, 'shut-phone');
    await mine.setViewportSize(desk);
  });

  it('推荐单位看不到这些', async () => {
    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${unseen}`);
    await unit.getByRole('heading').first().waitFor();
    await atRest(unit);
    expect(await unit.getByText(/同事与留言|经办人：/u).count()).toBe(0);
    for (const one of [id, unseen]) {
      const answer = await unit.request.get(`/api/applications/${one}/together`);
      expect(answer.status()).toBe(404);
    }
    expect(journey.complaints).toEqual([]);
  });
});
