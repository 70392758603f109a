import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

const settling = 1500;

/**
 * Runs in the page, which alone knows when something stands on the screen: asked from outside, it answers late while
 * it is busy. Focuses the field as soon as it can be written in, and notes that moment and when a key was answered.
 */
const watchField = `
  const look = () => {
    const field = document.getElementById('answer-applicant.name');
    if (!field || field.disabled) return requestAnimationFrame(look);
    field.focus();
    window.shown = performance.now();
    const answered = () => (window.usable = performance.now());
    field.addEventListener('input', () => requestAnimationFrame(() => setTimeout(answered)));
  };
  requestAnimationFrame(look);
`;

/** Milliseconds from asking for the address of a sheet. */
export interface SheetTime {
  /** Until its first field can be written in. */
  readonly shown: number;
  /** Until a key pressed in it stands on the screen: the page is done with what it began. */
  readonly usable: number;
}

/** Opens the sheet of an application in a browser with an empty cache, its processor slowed down. */
export async function sheetTime(
  context: BrowserContext,
  address: string,
  slowdown: number,
): Promise<SheetTime> {
  const page = await context.newPage();
  // A window that just opened still keeps the browser busy with itself.
  await sleep(settling);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript({ content: watchField });
  await page.goto(address, { waitUntil: 'commit' });
  const shown = await noted(page, 'shown');
  await page.keyboard.type('样');
  const usable = await noted(page, 'usable');
  await page.close();
  return { shown, usable };
}

async function noted(page: Page, moment: keyof SheetTime): Promise<number> {
  const handle = await page.waitForFunction(
    (name) => (globalThis as unknown as Partial<SheetTime>)[name],
    moment,
    { polling: 20 },
  );
  return Number(await handle.jsonValue());
}
