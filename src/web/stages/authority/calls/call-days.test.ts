import { expect, it } from 'vitest';
import { callMoments, callTimes, noTimes } from './call-days.ts';

it('申报从开始日 0:00 到截止日 24:00，按北京时间', () => {
  expect(callMoments('2023-05-04', '2023-05-31')).toEqual({
    opensAt: '2023-05-03T16:00:00.000Z',
    closesAt: '2023-05-31T16:00:00.000Z',
  });
});

it('开始与截止同一天，正好一整天', () => {
  const { opensAt, closesAt } = callMoments('2024-02-29', '2024-02-29');
  expect(Date.parse(closesAt) - Date.parse(opensAt)).toBe(86_400_000);
});

it('没有填的期限就没有；填了的到当日 24:00，宽限对各阶段都算', () => {
  expect(callTimes(noTimes)).toEqual({ graceMinutes: 0, softAt: null, seal: null, recommend: null });
  const typed = {
    softOn: '2023-05-25',
    graceHours: '1.5',
    sealOn: '',
    recommendSoftOn: '',
    recommendOn: '2023-06-10',
  };
  expect(callTimes(typed)).toEqual({
    graceMinutes: 90,
    softAt: '2023-05-25T16:00:00.000Z',
    seal: null,
    recommend: { softAt: null, hardAt: '2023-06-10T16:00:00.000Z', graceMinutes: 90 },
  });
});
