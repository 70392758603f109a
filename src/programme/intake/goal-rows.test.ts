import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { proseAndRows } from './goal-rows.ts';

const notice = indexProgramme(shanxi2023, 'regional', 2023);
const line = '{measure}：基期{baseline}{unit}，目标{target}{unit}（{date}前）';
const printed = (row: Record<string, string>) =>
  line.replace(/\{(\w+)\}/gu, (_, column: string) => row[column] ?? '');

describe('一格里的文字与它下面逐条的目标', () => {
  it('印出去的目标，读回来还是那些', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'累计诊断企业数量（家）'),
      minLength: 1,
      maxLength: 12,
    });
    const row = fc.record({
      measure: words,
      baseline: fc.nat(99_999).map(String),
      target: fc.nat(99_999).map(String),
      unit: fc.constantFrom('家', '件', '万元', '平方米', '%', ''),
      date: fc.constantFrom('2025年8月', '2024年12月'),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.constantFrom('', '两年内全面建成。', '第一段\n第二段'),
        (rows, prose) => {
          const text = [
            ...(prose === '' ? [] : [prose]),
            ...rows.map((one, at) => `${String(at + 1)}.${printed(one)}`),
          ].join('\n');
          const read = proseAndRows(text, 'serviceGoals', line, notice);
          expect(read.prose).toBe(prose);
          expect(read.rows.map((one) => ({ ...one }))).toEqual(rows);
        },
      ),
    );
  });

  it('不是这样写的，都是文字', () => {
    for (const text of ['服务能力明显提升。', '1.累计服务企业600家', '2.甲：基期1家，目标2家（2025年8月前）'])
      expect(proseAndRows(text, 'serviceGoals', line, notice)).toMatchObject({ prose: text, rows: [] });
  });
});
