import { expect, test } from 'vitest';
import { hasten, type Asks } from './hasten.ts';
import { lazyPage } from './lazy-page.ts';

function site() {
  const begun: string[] = [];
  const page = (name: string, arrive: () => Promise<void>) =>
    lazyPage(async () => {
      begun.push(name);
      await arrive();
      return () => null;
    });
  const asks = (question: string): Asks => ({
    asks: ({ id = '' }) => begun.push(`${question}${id}`),
  });
  return { begun, page, asks };
}

test('打开一个地址，外框、内页的脚本和要问服务器的话一齐开始，不是一个等一个', async () => {
  const { begun, page, asks } = site();
  let frameArrives: () => void = () => undefined;
  const frame = page('frame', () => new Promise((resolve) => (frameArrives = resolve)));
  const sheet = page('sheet', () => Promise.resolve());
  const other = page('other', () => Promise.resolve());
  const routes = [
    {
      path: '/apply/:id',
      Component: frame,
      handle: asks('application '),
      children: [
        { path: 'sheet', Component: sheet },
        { path: 'other', Component: other, handle: asks('other ') },
      ],
    },
  ];
  const whole = hasten(routes, '/apply/7/sheet');
  expect(begun).toEqual(['application 7', 'frame', 'sheet']);
  frameArrives();
  await whole;
});

test('有一个脚本取不到，也照样开始画页面', async () => {
  const { page } = site();
  const broken = page('broken', () => Promise.reject(new Error('offline')));
  await expect(hasten([{ path: '/', Component: broken }], '/')).resolves.toBeUndefined();
});

test('没有这个地址，就没有什么可先取的', async () => {
  const { begun, page } = site();
  await hasten([{ path: '/', Component: page('start', () => Promise.resolve()) }], '/nowhere');
  expect(begun).toEqual([]);
});
