import { describe, expect, it } from 'vitest';
import { countDays, countTiles } from './count-tiles.ts';

const row = { centreType: 'enterprise', state: 'submitted', unitId: 'u', zone: false } as const;

describe('示意图与逐日数量', () => {
  it('综改示范区单列，不重复计入所在市', () => {
    const { tiles, zone } = countTiles(
      [
        { ...row, region: '太原市', day: null, count: 4 },
        { ...row, region: '太原市', day: null, count: 1, zone: true, unitId: 'z' },
      ],
      ['太原市', '大同市'],
    );
    expect(tiles).toEqual([
      { region: '太原市', count: 4, shade: 4 },
      { region: '大同市', count: 0, shade: 0 },
    ]);
    expect(zone).toMatchObject({ unitId: 'z', count: 1, shade: 1 });
  });

  it('没有人提交的日子也列出，未提交的不算', () => {
    const rows = [
      { ...row, region: '太原市', day: '2023-05-30', count: 2 },
      { ...row, region: '大同市', day: '2023-06-01', count: 1 },
      { ...row, region: '大同市', day: null, count: 9 },
    ];
    expect(countDays(rows)).toEqual([
      { day: '2023-05-30', count: 2 },
      { day: '2023-05-31', count: 0 },
      { day: '2023-06-01', count: 1 },
    ]);
    expect(countDays([])).toEqual([]);
  });
});
