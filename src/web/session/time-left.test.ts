import { expect, test } from 'vitest';
import { minuteWords, timeLeft } from './time-left.ts';

const minute = 60_000;
const ends = { idleEndsAt: '2026-05-01T08:30:00Z', endsAt: '2026-05-01T20:00:00Z' };
const told = Date.parse('2026-05-01T08:00:00Z');
const after = (minutes: number) => told + minutes * minute;

test.each([
  ['还早，不打扰', told, after(20), null],
  ['还剩三分零一毫秒，不打扰', told, after(27) - 1, null],
  ['还剩三分钟，开始倒计时', told, after(27), { because: 'idle', seconds: 180 }],
  ['还剩五秒', told, after(30) - 5000, { because: 'idle', seconds: 5 }],
  ['时间到了', told, after(30), { because: 'idle', seconds: 0 }],
  ['期间有过操作，空闲从那时重新算起', after(10), after(29), null],
])('空闲退出：%s', (_, heardAt, now, expected) => {
  expect(timeLeft(ends, told, heardAt, now)).toEqual(expected);
});

test('十二小时到期先于空闲退出时，说的是到期', () => {
  const nearly = Date.parse('2026-05-01T19:58:00Z');
  expect(timeLeft(ends, told, nearly, nearly)).toEqual({ because: 'end', seconds: 120 });
});

test('剩下的时间写成分和秒', () => {
  expect([180, 65, 5].map(minuteWords)).toEqual(['3:00', '1:05', '0:05']);
});
