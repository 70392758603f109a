import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportableList } from './importable-list.ts';
import { judgeList } from './judge-list.ts';
import type { JudgedList } from './judged-list.ts';
import { columnLetter, type GridCell, type SheetGrid } from './sheet-grid.ts';

const list: ImportableList = {
  id: 'sample',
  title: '样例名单',
  lines: [],
  columns: [
    {
      id: 'name',
      label: '单位名称',
      aliases: ['企业名称'],
      kind: { name: 'text' },
      required: true,
      unique: true,
      hint: '',
    },
    {
      id: 'uscc',
      label: '统一社会信用代码',
      kind: { name: 'uscc' },
      required: false,
      unique: true,
      excusedBy: 'why',
      hint: '',
    },
    { id: 'sum', label: '总投资', unit: '万元', kind: { name: 'money' }, required: false, hint: '' },
    {
      id: 'city',
      label: '所在市',
      kind: { name: 'text' },
      required: false,
      oneOf: ['太原市', '大同市'],
      hint: '',
    },
    { id: 'why', label: '代码说明', kind: { name: 'text' }, required: false, hint: '' },
  ],
};

const cell = (given: string | GridCell): GridCell => (typeof given === 'string' ? { text: given } : given);

/** A sheet from its rows; an empty text is a blank cell. */
function sheetOf(rows: readonly (readonly (string | GridCell)[])[], name = '表1'): SheetGrid {
  return {
    name,
    rows: rows.flatMap((cells, at) => {
      const filled = cells
        .map(cell)
        .flatMap((one, column) => (one.text === '' && !one.origin ? [] : [[column, one] as const]));
      return filled.length === 0 ? [] : [{ row: at + 1, cells: new Map(filled) }];
    }),
  };
}

function judged(rows: readonly (readonly (string | GridCell)[])[]): JudgedList {
  const result = judgeList(list, [sheetOf(rows)]);
  if ('problems' in result) throw new Error(result.problems.join(''));
  return result;
}

const problemsOf = (rows: readonly (readonly string[])[]): string => {
  const result = judgeList(list, [sheetOf(rows)]);
  return 'problems' in result ? result.problems.join('') : '';
};

/** What is said, without where. */
const said = ({ rows, errors, notes }: JudgedList) => ({
  rows: rows.map(({ values }) => JSON.stringify(values)).sort(),
  errors: errors
    .map(({ heading, value, says }) => `${heading} ${value} ${says.replace(/第 [\d、]+ 行(?:等多行)?/u, '')}`)
    .sort(),
  notes: notes.map(({ heading, value, says }) => `${heading} ${value} ${says}`).sort(),
});

describe('从表格读名单', () => {
  it('表头上面可以有标题，列名的括号、空格、星号和别名都认得', () => {
    const { header, rows } = judged([
      ['附件：样例名单'],
      [],
      ['序 号', '* 企业名称：', '总投资(万元)', '所在市（必填）'],
      ['1', '样例甲', '1200', '太原市'],
    ]);
    expect(header.row).toBe(3);
    expect(header.ignored).toEqual([{ column: 0, heading: '序 号' }]);
    expect(rows).toEqual([
      {
        row: 4,
        values: { name: '样例甲', uscc: '', sum: '1200', city: '太原市', why: '' },
        typed: expect.anything() as unknown,
      },
    ]);
  });

  it('列名写了别的单位就不读，绝不悄悄当成万元', () => {
    expect(
      problemsOf([
        ['单位名称', '总投资（元）'],
        ['样例甲', '12000000'],
      ]),
    ).toContain('B 列的列名是「总投资（元）」，本列以“万元”计');
    expect(
      problemsOf([
        ['单位名称', '总投资（亿元）', '所在市'],
        ['样例甲', '1', '太原市'],
      ]),
    ).toContain('不能确定单位');
  });

  it('缺必填的列、同一列出现两次、没有内容，各说清楚', () => {
    expect(
      problemsOf([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).toContain('没有找到表头');
    expect(
      problemsOf([
        ['所在市', '总投资'],
        ['太原市', '2'],
      ]),
    ).toContain('表头缺少：「单位名称」');
    expect(
      problemsOf([
        ['单位名称', '所在市', '企业名称'],
        ['样例甲', '太原市', '样例乙'],
      ]),
    ).toContain('A、C 列的列名都是「单位名称」');
    expect(
      problemsOf([
        ['单位名称', '所在市'],
        ['', ''],
      ]),
    ).toContain('没有内容');
  });

  it('错误写明行、列、原值和改法，其余行照常采用', () => {
    const { rows, errors } = judged([
      ['单位名称', '统一社会信用代码', '总投资', '所在市'],
      ['样例甲', '91140000110114391W', '约3000', '太原市'],
      ['', '123', '', '太原'],
      ['样例乙', '', '1,200.5', '大同市'],
    ]);
    expect(rows.map(({ row, values }) => [row, values['sum']])).toEqual([[4, '1200.5']]);
    expect(errors.map(({ row, column, value }) => [row, columnLetter(column ?? 0), value])).toEqual([
      [2, 'C', '约3000'],
      [3, 'A', ''],
      [3, 'B', '123'],
      [3, 'D', '太原'],
    ]);
    for (const { says } of errors) expect(says).toMatch(/请|可填/u);
  });

  it('文件里重复的，每一行都指出来', () => {
    const { rows, errors } = judged([
      ['单位名称', '所在市'],
      ['样例甲', ''],
      ['样例乙', ''],
      ['样例甲', ''],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(errors.map(({ row, says }) => [row, /第 (\d+) 行/u.exec(says)?.[1]])).toEqual([
      [2, '4'],
      [4, '2'],
    ]);
  });

  it('校验位不符的代码，有说明才采用，并提请核对', () => {
    const head = ['单位名称', '统一社会信用代码', '代码说明'];
    const wrong = '91140000110114391X';
    expect(judged([head, ['样例甲', wrong, '']]).errors).toHaveLength(1);
    const excused = judged([head, ['样例甲', wrong, '执照上就是这个代码']]);
    expect([excused.errors, excused.rows[0]?.values['uscc'], excused.notes.length]).toEqual([[], wrong, 1]);
  });

  it('公式、合并格按所见读取并说明；没有结果的公式、出错值、丢了位数的数字是错误', () => {
    const { rows, errors, notes } = judged([
      ['单位名称', '总投资', '所在市'],
      ['样例甲', { text: '30', origin: 'formula' }, { text: '太原市', origin: 'merged' }],
      ['样例乙', { text: '', origin: 'formulaWithoutResult' }],
      ['样例丙', { text: '#N/A', origin: 'fault' }],
      [{ text: '9114000011011439100', origin: 'digitsLost' }],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(notes.map(({ column }) => column)).toEqual([1, 2]);
    expect(errors.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('行换次序、列换位置，读到的内容和错误都一样', () => {
    const texts = fc.constantFrom(
      '',
      '样例甲',
      '样例乙有限公司',
      '太原市',
      '大同',
      '12',
      '约3',
      '1.2亿',
      '91140000110114391W',
      '123',
    );
    const rows = fc.array(fc.tuple(texts, texts, texts, texts, texts), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.gen(), (body, gen) => {
        const heads = ['单位名称', '统一社会信用代码', '总投资（万元）', '所在市', '代码说明'];
        const order = gen(() => fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }));
        const shuffled = gen(() =>
          fc.shuffledSubarray(
            body.map((_, at) => at),
            { minLength: body.length },
          ),
        );
        const straight = judgeList(list, [sheetOf([heads, ...body])]);
        const turned = judgeList(list, [
          sheetOf(
            [heads, ...shuffled.map((at) => body[at] ?? [])].map((row) => order.map((at) => row[at] ?? '')),
          ),
        ]);
        if ('problems' in straight || 'problems' in turned) return expect(turned).toEqual(straight);
        expect(said(turned)).toEqual(said(straight));
      }),
    );
  });

  it('任何表格读了都不出错，每一行要么采用要么有错误', () => {
    const any = fc.array(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('单位名称', '所在市', '太原市')), { maxLength: 6 }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(any, (body) => {
        const result = judgeList(list, [sheetOf([['单位名称', '所在市'], ...body])]);
        if ('problems' in result) return;
        const faulty = new Set(result.errors.map(({ row }) => row));
        expect(result.rows.length + faulty.size).toBe(result.count);
      }),
    );
  });
});
