import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import type { BadConfig } from '../config.ts';
import { readMapFile } from './read-map-file.ts';
import { readRegionMap } from './region-map.ts';
import { inventedMap } from './testing/invented-map.ts';

const names = shanxiRegions.map(({ name }) => name);
type Json = Record<string, unknown>;
const faultsOf = (change: (map: ReturnType<typeof inventedMap> & Json) => unknown): readonly string[] => {
  const map = inventedMap();
  const read = readRegionMap(change(map) ?? map, names);
  return 'faults' in read ? read.faults : [];
};

describe('市界文件', () => {
  it('读出审图号和各市的界线，别的一概不传', () => {
    const read = readRegionMap(inventedMap(), names);
    if (!('map' in read)) throw new Error(read.faults.join());
    expect(read.map.approval).toBe('晋S（2099）001号');
    expect(read.map.regions.map(({ name }) => name)).toEqual(names);
    expect(JSON.stringify(read.map)).not.toContain('script');
    expect(read.map.regions[0]!.polygons[0]![0]!).toHaveLength(5);
  });

  it.each(['GS（2023）1234号', 'GS(2023)1234号', '晋S（2023）005号', '晋S〔2023〕005号'])(
    '审图号 %s 可以，写在 properties 里也可以',
    (approval) => {
      expect(faultsOf((map) => ({ ...map, 审图号: undefined, properties: { 审图号: approval } }))).toEqual(
        [],
      );
    },
  );

  it('没有审图号、缺了市、界线不对，一次全说出来', () => {
    const [first, second, third, ...rest] = inventedMap().features;
    const found = faultsOf(() => ({
      type: 'FeatureCollection',
      features: [
        second,
        second,
        { ...third!, geometry: { type: 'Polygon', coordinates: [[[0, 0]]] } },
        ...rest,
      ],
    }));
    expect(found).toHaveLength(4);
    expect(found.join()).toMatch(/没有审图号.*没有太原市.*大同市有两个.*阳泉市的界线不对/su);
    expect(first!.properties.name).toBe('太原市');
    expect(faultsOf((map) => ({ ...map, 审图号: '内部使用' }))[0]).toContain('「内部使用」的写法不对');
    expect(faultsOf(() => [])).toEqual(['不是 GeoJSON 的 FeatureCollection']);
  });

  it('给什么都不出错：不是地图，就是错处', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (any, json) => {
        for (const geometry of [any, json]) {
          const features = inventedMap().features.map((one) => ({ ...one, geometry }));
          const read = readRegionMap({ ...inventedMap(), features }, names);
          expect('faults' in read).toBe(true);
        }
        expect('faults' in readRegionMap(any, names)).toBe(true);
      }),
    );
  });
});

describe('MAP_FILE', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'map-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (text: string | null) => {
    const file = join(folder, 'map.json');
    if (text !== null) await writeFile(file, text);
    try {
      return await readMapFile(text === null ? join(folder, 'none.json') : file);
    } catch (error) {
      return (error as BadConfig).faults.join();
    }
  };

  it('没有设就没有地图；设了就读；打不开、不是 JSON 的，启动时说清楚', async () => {
    expect(await readMapFile(undefined)).toBeUndefined();
    expect(await read(`\uFEFF${JSON.stringify(inventedMap())}`)).toMatchObject({
      approval: '晋S（2099）001号',
    });
    expect(await read(null)).toMatch(/MAP_FILE.*打不开/u);
    expect(await read('{')).toMatch(/MAP_FILE.*不是 JSON/u);
    expect(await read('{"type":"FeatureCollection","features":[]}')).toMatch(/没有审图号.*没有太原市/su);
  });
});
