import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OldBrowser, OldPage } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { kept } from './testing/at-work.ts';
import { launchOldChromium } from './testing/old-chromium.ts';
import { seatOfficials, password, seatApplicant, type Officials } from './testing/people.ts';
import { startServer, type RunningServer } from './testing/running-server.ts';

const shots = fileURLToPath(new URL('../../.cache/journeys/', import.meta.url));
const button = (name: string) => `//button[normalize-space(.)='${name}']`;

describe('Chromium 86 走得完一遍', () => {
  let server: RunningServer;
  let officials: Officials;
  let clerk: Actor;
  let browser: OldBrowser;
  let page: OldPage;
  let id = '';
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    server = await startServer();
    officials = await seatOfficials(server.platform);
    clerk = await seatApplicant(server.platform, officials, 86);
    browser = await launchOldChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewport({ width: 1366, height: 768 });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: `${shots}old-browser.png` });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const press = async (name: string) => (await page.waitForXPath(button(name))).click();
  const type = async (selector: string, text: string) => (await page.waitForSelector(selector)).type(text);
  const savedAs = (leaf: string) => expect.poll(() => kept(server, id, leaf), { timeout: 20_000 });

  it('就是那个版本', async () => {
    expect(await browser.version()).toMatch(/Chrome\/86\./u);
  });

  it('用密码登录，选企业型开始申报', async () => {
    await page.goto(`${server.address}/sign-in`);
    await type('input[autocomplete="username"]', clerk.username);
    await type('input[type="password"]', password);
    await press('登录');
    await page.waitForXPath("//h1[contains(., '您好')]");
    await page.goto(`${server.address}/apply/new/${officials.callId}`);
    await press('申报企业型');
    await page.waitForXPath("//h1[contains(., '概览')]");
    id = page.url().split('/').at(-1) ?? '';
    expect(id).toMatch(/^[a-z0-9]{16}$/u);
  });

  it('基本情况表打字、断网、恢复，都存得下', async () => {
    await page.goto(`${server.address}/apply/${id}/basic-info`);
    await type('[id="answer-applicant.name"]', '山西样例旧浏览器公司');
    await savedAs('applicant.name').toBe('山西样例旧浏览器公司');
    await page.setOfflineMode(true);
    await type('[id="answer-centre.name"]', '断网时写的中心');
    await page.waitForXPath("//*[contains(., '离线：1 处已存在本机')]");
    await page.setOfflineMode(false);
    await savedAs('centre.name').toBe('断网时写的中心');
  });

  it('应答表的指标缺材料时显示无效；方案写得进去；检查列得出', async () => {
    await page.goto(`${server.address}/apply/${id}/answers`);
    await type('[id="answer-indicator.mainBusinessRevenue"]', '120');
    await page.waitForXPath("//*[normalize-space(text())='缺印证材料·将视为无效']");
    await savedAs('indicator.mainBusinessRevenue').toBe('120');
    await page.goto(`${server.address}/apply/${id}/plan`);
    await type('[data-target="plan.summary"] [contenteditable="true"]', '旧浏览器里写的一段。');
    await expect
      .poll(async () => JSON.stringify(await kept(server, id, 'plan.summary')), { timeout: 20_000 })
      .toContain('旧浏览器里写的一段。');
    await page.goto(`${server.address}/apply/${id}/check`);
    await page.waitForXPath("//*[contains(., '必须改正')]");
  });

  it('弹窗有样式：抽屉从右边出来，盖住页面', async () => {
    await page.goto(`${server.address}/apply/${id}/answers`);
    await (await page.waitForSelector('[data-evidence-of] button')).click();
    await page.waitForSelector('[role="dialog"]');
    await expect
      .poll(() =>
        page.evaluate((selector) => {
          const drawer = document.querySelector(selector);
          return drawer && getComputedStyle(drawer).position;
        }, '.ant-drawer'),
      )
      .toBe('fixed');
  });

  it('一路上页面没有出过错', () => {
    expect(complaints).toEqual([]);
  });
});
