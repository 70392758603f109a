import { describe, expect, test } from 'vitest';
import { passwordIsDue, passwordIsGood, plainRules, strictRules } from './password-rules.ts';

describe('密码须够长、够杂，且不含用户名', () => {
  test.each([
    ['Abcdef12', 'wang', true],
    ['Abcde12', 'wang', false],
    ['abcdef12', 'wang', false],
    ['ABCDEF12', 'wang', false],
    ['abcdef1!', 'wang', true],
    ['ABCDEF1!', 'wang', true],
    ['Abcdefg!', 'wang', true],
    ['12345678', 'wang', false],
    ['数字化转型abc', 'wang', false],
    ['数字化转型Abc', 'wang', true],
    ['Wang2026!x', 'wang', false],
    ['xWANG2026!', 'wang', false],
    ['Ab12!xyz', 'ab', true],
    ['', '', false],
  ])('「%s」用户名 %s → %s', (password, username, good) => {
    expect(passwordIsGood(password, username, plainRules)).toBe(good);
  });

  test('须用动态验证码的人，密码至少 10 位', () => {
    expect(passwordIsGood('Abcdef12', 'wang', strictRules)).toBe(false);
    expect(passwordIsGood('Abcdefg12', 'wang', strictRules)).toBe(false);
    expect(passwordIsGood('Abcdefgh12', 'wang', strictRules)).toBe(true);
  });

  test('一个生僻字算一位，不因编码长短而多算', () => {
    expect(passwordIsGood('𠮷𠮷𠮷Ab12', 'wang', plainRules)).toBe(false);
    expect(passwordIsGood('𠮷𠮷𠮷𠮷Ab12', 'wang', plainRules)).toBe(true);
  });
});

describe('密码满 90 天须改', () => {
  const set = new Date('2026-01-01T00:00:00Z');
  test.each([
    ['2026-03-31T23:59:59.999Z', false],
    ['2026-04-01T00:00:00.000Z', true],
  ])('%s → %s', (now, due) => {
    expect(passwordIsDue(set, new Date(now))).toBe(due);
  });

  test('别人代设的密码，初次登录就须改', () => {
    expect(passwordIsDue(null, set)).toBe(true);
  });
});
