import { describe, expect, it } from 'vitest';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { basicInfoPaper } from '#programme/views/basic-info-paper.ts';
import { fieldList } from '#programme/views/field-list.ts';
import { gridOf } from '#programme/testing/drawn-grid.ts';
import { shanxi2023 } from './shanxi-2023.ts';

const notice: Programme = shanxi2023;

function yearsOnPaper(year: number): string[] {
  const index = indexProgramme(notice, 'industry', year);
  const dossier = openDossier(index, {
    format: 1,
    notice: notice.id,
    centreType: 'industry',
    answers: {},
    evidence: [],
  });
  const tables = basicInfoPaper(dossier, { state: 'blank' }).blocks.flatMap((block) =>
    block.type === 'table' ? gridOf(block) : [],
  );
  return tables.flat().flatMap((cell) => (/^\d{4}年$/u.test(cell.text) ? [cell.text] : []));
}

function yearsInFieldList(year: number): string[] {
  const entries = fieldList(indexProgramme(notice, 'industry', year));
  return entries
    .filter(({ id }) => id.startsWith('finance.totalAssets.'))
    .map(({ path }) => path.at(-1) ?? '');
}

describe('近三年', () => {
  it('对 2023 年的申报是原文所写的 2020年 至 2022年', () => {
    expect(yearsOnPaper(notice.year)).toEqual(['2020年', '2021年', '2022年']);
    expect(yearsInFieldList(notice.year)).toEqual(['2020年', '2021年', '2022年']);
  });

  it('对 2027 年的申报是 2024年 至 2026年，纸面和清单一样', () => {
    expect(yearsOnPaper(2027)).toEqual(['2024年', '2025年', '2026年']);
    expect(yearsInFieldList(2027)).toEqual(['2024年', '2025年', '2026年']);
  });

  it('的栏目编号不随年度变：y3 总是申报前一年', () => {
    const ids = (year: number) => fieldList(indexProgramme(notice, 'regional', year)).map(({ id }) => id);
    expect(ids(2027)).toEqual(ids(2023));
  });
});

describe('近两年', () => {
  const windows = (programme: Programme, year: number) =>
    fieldList(indexProgramme(programme, 'regional', year)).flatMap(({ label, window }) =>
      window ? [{ label, window }] : [],
    );

  it('的指标都带着起止日，别的都不带', () => {
    const found = windows(notice, 2027);
    expect(found).toHaveLength(10);
    for (const { label, window } of found) {
      expect(label).toContain('近两年');
      expect(window).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    }
  });

  it('改成 24 个月只需改一处设置', () => {
    const found = windows({ ...notice, twoYearWindow: { months: 24 } }, 2023);
    expect(found[0]?.window).toEqual({ from: '2021-01-01', to: '2022-12-31' });
    expect(found).toHaveLength(10);
  });
});
