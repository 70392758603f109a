import { expect, test } from 'vitest';
import { plainUsername, usernameIsGood } from './username.ts';

test.each([
  ['张三', true],
  ['张', false],
  ['zhang.san-01_a', true],
  ['㐂𠮷', true],
  ['a b', false],
  ['<b>x</b>', false],
  ["o'hara", false],
  ['ab\u0000', false],
  ['x'.repeat(40), true],
  ['x'.repeat(41), false],
  ['张三@单位', false],
])('用户名「%s」→ %s', (username, good) => {
  expect(usernameIsGood(plainUsername(username))).toBe(good);
});

test('全角半角、大小写不同，仍是同一个用户名', () => {
  expect(plainUsername(' Ｚhang０１ ')).toBe('zhang01');
});
