import { describe, expect, it } from 'vitest';
import { countMatrix } from './count-matrix.ts';

const types = ['regional', 'industry'];

describe('各市、各类型的数量', () => {
  it('已上报的与途中的分开数，没有的市也列出', () => {
    const heads = [
      { region: '140100', centreType: 'regional' },
      { region: '140100', centreType: 'regional' },
      { region: '140200', centreType: 'industry' },
    ];
    const way = [
      { region: '140100', centreType: 'industry', count: 3 },
      { region: '140100', centreType: 'industry', count: 2 },
    ];
    const { rows, totals, total } = countMatrix(heads, way, ['140100', '140200', '140300'], types);
    expect(rows.map(({ region, total: of }) => [region, of.handedUp, of.onTheWay])).toEqual([
      ['140100', 2, 5],
      ['140200', 1, 0],
      ['140300', 0, 0],
    ]);
    expect(rows[0]?.cells).toEqual([
      { handedUp: 2, onTheWay: 0 },
      { handedUp: 0, onTheWay: 5 },
    ]);
    expect(totals.map(({ handedUp }) => handedUp)).toEqual([2, 1]);
    expect(total).toEqual({ handedUp: 3, onTheWay: 5 });
  });

  it('不属于任何市的单位另列一行，不会漏数', () => {
    const { rows, total } = countMatrix([{ region: '', centreType: 'regional' }], [], ['140100'], types);
    expect(rows.map(({ region }) => region)).toEqual(['140100', '']);
    expect(total.handedUp).toBe(1);
  });
});
