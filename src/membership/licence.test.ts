import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '#kernel/refusal.ts';
import { decideLicence, licenceAfterFiling, licenceAtRegistration, type LicenceCase } from './licence.ts';

const filed: LicenceCase = { name: '样例公司', licence: 'filed', hasFile: true, confirmedRival: null };
const rival = { name: '样例集团', unit: '太原市发展和改革委员会' };

test('信用代码已有人用的，登记为有争议，不拒绝', () => {
  expect(licenceAtRegistration(false)).toBe('missing');
  expect(licenceAtRegistration(true)).toBe('contested');
});

test.each([
  ['missing', 'filed'],
  ['refused', 'filed'],
  ['filed', 'filed'],
  ['contested', 'contested'],
] as const)('%s 时上传营业执照 → %s', (before, after) => {
  expect(licenceAfterFiling(before)).toBe(after);
});

test('已确认的营业执照不能自行更换', () => {
  expect(() => licenceAfterFiling('confirmed')).toThrow(
    expect.objectContaining({ code: 'licenceConfirmed' }),
  );
});

describe('推荐单位确认或退回营业执照', () => {
  test('有文件、无争议：确认', () => {
    expect(decideLicence(filed, true, '')).toBe('confirmed');
  });
  test('有争议的一方也可以确认，只要没有别人已获确认', () => {
    expect(decideLicence({ ...filed, licence: 'contested' }, true, '')).toBe('confirmed');
  });
  test('退回须写明原因', () => {
    expect(decideLicence(filed, false, '看不清印章')).toBe('refused');
  });

  const refusals: [string, LicenceCase, boolean, string, RefusalCode][] = [
    ['没有文件', { ...filed, hasFile: false }, true, '', 'licenceMissing'],
    ['另一家已获确认', { ...filed, confirmedRival: rival }, true, '', 'rivalConfirmed'],
    ['退回没有原因', filed, false, '', 'reasonMissing'],
    ['退回原因只有空白', filed, false, '　 　 　 　 ', 'reasonMissing'],
    ['退回原因只有四字', filed, false, '看不清楚', 'reasonMissing'],
  ];
  test.each(refusals)('%s：拒绝', (_, about, confirmed, reason, code) => {
    expect(() => decideLicence(about, confirmed, reason)).toThrow(expect.objectContaining({ code }));
  });
});
