import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The page, without the prose that its users wrote but for the beginning of each text: the plan has a hundred pages. */
const judged = { include: [['html']], exclude: [['.prose > * ~ * ~ *'], ['.ProseMirror > * ~ * ~ *']] };

/** What axe finds serious on a page: the rule, and where. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (context) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        resultTypes: ['violations'],
        iframes: false,
      }),
    judged,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target, html }) => `${id}：${target.join(' ')} ${html.slice(0, 120)}`),
    );
}

/** How far a page can be pushed sideways, in pixels; a page for phones cannot. */
export const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Which links and buttons at the head of a page lie over one another. */
export const coveredInHead = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('header :is(a, button)')]
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box }) =>
            Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
            Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1,
        )
        .map((other) => `${one.name} ~ ${other.name}`),
    );
  });

/** Waits until a page has read what it shows and nothing in it moves. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === '正在读取……') &&
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
