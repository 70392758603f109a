import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { begun, field, kept, openSheet } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { untilSaved } from './testing/fill-sheet.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { ownBrowser } from './testing/own-browser.ts';
import { password, seatApplicant } from './testing/people.ts';

describe('写过的字不丢', () => {
  let journey: Journey;
  let clerk: Actor;
  let number = 0;
  beforeAll(async () => {
    journey = await beginJourney();
  });
  afterAll(() => journey.close());
  const fresh = async () => {
    number += 1;
    clerk = await seatApplicant(journey.platform, journey, number);
    return begun(journey, clerk);
  };

  it('断网时接着写，说明存在本机；网络恢复后自动送出', async () => {
    const id = await fresh();
    const page = await journey.sitDown(clerk);
    await openSheet(page, id);
    await page.context().setOffline(true);
    await field(page, 'applicant.name').fill('断网时写的单位');
    await field(page, 'centre.name').fill('断网时写的中心');
    await page.getByText('离线：2 处已存在本机，联网后自动发送').waitFor();
    expect(await kept(journey, id, 'applicant.name')).toBeNull();
    await page.context().setOffline(false);
    await untilSaved(page);
    expect(await kept(journey, id, 'applicant.name')).toBe('断网时写的单位');
    expect(await kept(journey, id, 'centre.name')).toBe('断网时写的中心');
    await page.context().close();
  });

  it('还没送出时浏览器被强行结束：再打开，字还在，并且自动送出', async () => {
    const id = await fresh();
    const browser = ownBrowser(journey);
    const before = await browser.open(clerk);
    await openSheet(before, id);
    await before.context().setOffline(true);
    const words = { 'applicant.name': '没来得及送出的单位', 'centre.name': '没来得及送出的中心' };
    for (const [leaf, text] of Object.entries(words)) await field(before, leaf).fill(text);
    await before.getByText('离线：2 处已存在本机').waitFor();
    await browser.kill();
    for (const leaf of Object.keys(words)) expect(await kept(journey, id, leaf)).toBeNull();

    const after = await browser.open(clerk);
    await openSheet(after, id);
    await untilSaved(after);
    for (const [leaf, text] of Object.entries(words)) {
      expect(await field(after, leaf).inputValue()).toBe(text);
      expect(await kept(journey, id, leaf)).toBe(text);
    }
    await browser.remove();
  });

  it('两个窗口各写各的栏，都在；写同一栏，两份都摆出来让人选', async () => {
    const id = await fresh();
    const first = await journey.sitDown(clerk);
    const second = await first.context().newPage();
    await openSheet(first, id);
    await openSheet(second, id);
    await field(first, 'applicant.name').fill('第一个窗口写的');
    await field(second, 'centre.name').fill('第二个窗口写的');
    await untilSaved(first);
    await untilSaved(second);
    expect(await kept(journey, id, 'applicant.name')).toBe('第一个窗口写的');
    expect(await kept(journey, id, 'centre.name')).toBe('第二个窗口写的');

    await field(second, 'applicant.name').fill('第二个窗口改的');
    const dialog = await openDialog(second, '比较并选择');
    await dialog.getByText('第一个窗口写的').waitFor();
    await dialog.getByText('第二个窗口改的').waitFor();
    expect(await kept(journey, id, 'applicant.name')).toBe('第一个窗口写的');
    await dialog.getByRole('button', { name: '保留我的' }).click();
    await untilSaved(second);
    expect(await kept(journey, id, 'applicant.name')).toBe('第二个窗口改的');
    await first.context().close();
  });

  it('同一个窗口快速连着改，从不与自己冲突', async () => {
    const id = await fresh();
    const page = await journey.sitDown(clerk);
    await page.route('**/answers/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
      await route.continue();
    });
    await openSheet(page, id);
    for (let turn = 1; turn <= 12; turn += 1) {
      await field(page, 'applicant.name').fill(`第${String(turn)}稿`);
      await page.waitForTimeout(turn % 3 === 0 ? 650 : 120);
    }
    await untilSaved(page);
    expect(await kept(journey, id, 'applicant.name')).toBe('第12稿');
    expect(await page.getByText('比较并选择').count()).toBe(0);
    await page.context().close();
  });

  it('登录到期时就地要密码，输入后把刚写的送出', async () => {
    const id = await fresh();
    const page = await journey.sitDown(clerk);
    await openSheet(page, id);
    const { accounts, db } = journey.platform;
    await accounts.endAll(db, clerk.personId);
    accounts.forget(clerk.personId);
    await field(page, 'applicant.name').fill('登录到期后写的');
    const dialog = page.getByRole('dialog', { name: '请重新输入密码' });
    await dialog.getByLabel('密码').fill(password);
    await dialog.getByRole('button', { name: '继续', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await untilSaved(page);
    expect(await kept(journey, id, 'applicant.name')).toBe('登录到期后写的');
    await page.context().close();
  });

  it('输入法正在拼字时不保存，选定后才保存', async () => {
    const id = await fresh();
    const page = await journey.sitDown(clerk);
    await openSheet(page, id);
    await field(page, 'applicant.name').focus();
    const composer = await page.context().newCDPSession(page);
    await composer.send('Input.imeSetComposition', { text: 'shan xi', selectionStart: 7, selectionEnd: 7 });
    await page.waitForTimeout(1200);
    expect(await kept(journey, id, 'applicant.name')).toBeNull();
    await composer.send('Input.insertText', { text: '山西' });
    await untilSaved(page);
    expect(await kept(journey, id, 'applicant.name')).toBe('山西');
    await page.context().close();
  });

  it('一路上页面没有出过错', () => {
    expect(journey.complaints).toEqual([]);
  });
});
