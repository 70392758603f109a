import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '#kernel/working-day.ts';
import { isWorkingDay } from './calendar.ts';

describe('工作日', () => {
  it.each([
    ['2023-05-30', true, '平常的星期二'],
    ['2023-05-27', false, '星期六'],
    ['2023-10-02', false, '国庆假日'],
    ['2023-10-07', true, '调休上班的星期六'],
    ['2024-02-12', false, '春节假日'],
    ['2024-02-18', true, '调休上班的星期日'],
  ])('%s：%s（%s）', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it('跨过长假数三个工作日', () => {
    expect(addWorkingDays('2023-09-28', 3, isWorkingDay)).toBe('2023-10-09');
  });

  it('日历还没有公布的年份按周一到周五算，元旦三天除外', () => {
    expect(isWorkingDay('2090-01-02')).toBe(false);
    expect(isWorkingDay('2090-01-04')).toBe(true);
    expect(isWorkingDay('2090-01-07')).toBe(false);
  });
});
