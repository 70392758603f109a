import { expect, it } from 'vitest';
import { leftWords } from './words.zh.ts';

it.each([
  [3 * 86_400_000 + 4 * 3_600_000 + 59, '3 天 4 小时'],
  [86_400_000, '1 天 0 小时'],
  [86_399_999, '23 小时 59 分'],
  [3_600_000, '1 小时 0 分'],
  [3_599_999, '59 分 59 秒'],
  [5000, '0 分 5 秒'],
  [0, '0 分 0 秒'],
])('剩下 %d 毫秒写作 %s', (left, said) => {
  expect(leftWords(left)).toBe(said);
});
