import { expect, test } from 'vitest';
import { fillOldBrowser } from './fill-old-browser.ts';

type Method = (this: unknown, ...given: unknown[]) => unknown;

const old = { object: {}, list: {}, text: {} };
fillOldBrowser(old);
const method = (place: object, name: string) => Reflect.get(place, name) as Method;

test.each([
  ['at', [-1]],
  ['at', [0]],
  ['at', [9]],
  ['findLast', [(n: number) => n < 3]],
  ['findLast', [(n: number) => n > 5]],
  ['findLastIndex', [(n: number) => n < 3]],
  ['findLastIndex', [(n: number) => n > 5]],
  ['toSorted', []],
  ['toReversed', []],
])('旧浏览器没有的数组方法 %s 补上后与标准一致，也不改动原数组', (name, given) => {
  const list = [3, 1, 2];
  const ours = method(old.list, name).apply(list, given);
  expect(ours).toEqual(method(Array.prototype, name).apply(list, given));
  expect(list).toEqual([3, 1, 2]);
});

test.each(['', '促进中心', '𠮷', '\ud842', '\udfb7', '\udfb7\ud842', '甲\ud842乙'])(
  '补上的 isWellFormed 认得出半个字符：%j',
  (text) => {
    const ours = method(old.text, 'isWellFormed').apply(text);
    expect(ours).toBe(method(String.prototype, 'isWellFormed').apply(text));
  },
);

test('补上的 Object.hasOwn 不受对象自己的 hasOwnProperty 影响', () => {
  const hasOwn = method(old.object, 'hasOwn');
  expect(hasOwn({ hasOwnProperty: () => true }, 'x')).toBe(false);
  expect(hasOwn({ x: undefined }, 'x')).toBe(true);
});

test('补上的方法不会在遍历时冒出来；浏览器已有的保持原样', () => {
  expect(Object.keys(old.list)).toEqual([]);
  const own = () => 'own';
  const modern = { object: {}, list: { at: own }, text: {} };
  fillOldBrowser(modern);
  expect(modern.list.at).toBe(own);
});
