import { expect, test } from 'vitest';
import { nextStep, wantedPath } from './next-step.ts';

test('登录缺哪一步，就先去哪一步；什么都不缺就去想去的页面', () => {
  expect(nextStep('secondFactor')).toBe('/sign-in/second-factor');
  expect(nextStep('secondFactorSetup', '/people')).toBe('/account/second-factor');
  expect(nextStep('passwordChange')).toBe('/account/password');
  expect(nextStep(null, '/people')).toBe('/people');
  expect(nextStep(null)).toBe('/home');
});

test.each([
  ['?to=%2Fapply%2Fabc%3Fpage%3D2', '/apply/abc?page=2'],
  ['', '/home'],
  ['?to=https%3A%2F%2Fevil.example', '/home'],
  ['?to=%2F%2Fevil.example', '/home'],
  ['?to=%2F%5Cevil.example', '/home'],
  ['?to=javascript%3Aalert(1)', '/home'],
])('登录后只回到本站的页面：%s', (search, expected) => {
  expect(wantedPath(search)).toBe(expected);
});
