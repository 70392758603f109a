import { describe, expect, it } from 'vitest';
import { countMatrix } from './count-matrix.ts';

const types = ['regional', 'industry'];

describe('各市、各类型的数量', () => {
  it('已上报的与途中的分开数，没有的市也列出', () => {
    const heads = [
      { region: '太原市', centreType: 'regional' },
      { region: '太原市', centreType: 'regional' },
      { region: '大同市', centreType: 'industry' },
    ];
    const way = [
      { region: '太原市', centreType: 'industry', count: 3 },
      { region: '太原市', centreType: 'industry', count: 2 },
    ];
    const { rows, totals, total } = countMatrix(heads, way, ['太原市', '大同市', '阳泉市'], types);
    expect(rows.map(({ region, total: of }) => [region, of.handedUp, of.onTheWay])).toEqual([
      ['太原市', 2, 5],
      ['大同市', 1, 0],
      ['阳泉市', 0, 0],
    ]);
    expect(rows[0]?.cells).toEqual([
      { handedUp: 2, onTheWay: 0 },
      { handedUp: 0, onTheWay: 5 },
    ]);
    expect(totals.map(({ handedUp }) => handedUp)).toEqual([2, 1]);
    expect(total).toEqual({ handedUp: 3, onTheWay: 5 });
  });

  it('不属于任何市的单位另列一行，不会漏数', () => {
    const { rows, total } = countMatrix([{ region: '', centreType: 'regional' }], [], ['太原市'], types);
    expect(rows.map(({ region }) => region)).toEqual(['太原市', '']);
    expect(total.handedUp).toBe(1);
  });
});
