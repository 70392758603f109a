import type { BrowserContext } from 'playwright-core';

/** What a page made the browser fetch as script, in an empty browser until the network was quiet. */
export interface ScriptWeight {
  /** As sent with gzip, in thousands of bytes. */
  readonly kilobytes: number;
  readonly files: number;
  /** Whether any of it draws with Ant Design. */
  readonly antDesign: boolean;
}

/** Opens an address of the site and weighs its scripts; `arrived` picks what must stand on the page at the end. */
export async function scriptWeight(
  context: BrowserContext,
  address: string,
  arrived: string,
): Promise<ScriptWeight> {
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(address);
  await page.locator(arrived).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  const all = await Promise.all([...scripts].map(fetchScript));
  return {
    kilobytes: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    files: all.length,
    antDesign: all.some(({ antDesign }) => antDesign),
  };
}

/** Asks for the gzip form: Chromium would take the smaller brotli from some addresses and not from others. */
async function fetchScript(url: string): Promise<{ bytes: number; antDesign: boolean }> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  if (answer.headers.get('content-encoding') !== 'gzip') throw new Error(`${url} is not sent as gzip`);
  const text = await answer.text();
  return { bytes: Number(answer.headers.get('content-length')), antDesign: /["'`]ant-|anticon/u.test(text) };
}
