import { expect, test } from 'vitest';
import { shanxiCounties } from './counties.zh.ts';
import { shanxiRegions } from './regions.zh.ts';

test('十一个市的 117 个县（市、区），同一市内不重名', () => {
  expect([...shanxiCounties.keys()]).toEqual(shanxiRegions.map(({ name }) => name));
  const all = [...shanxiCounties.values()];
  expect(all.flat()).toHaveLength(117);
  for (const one of all) expect(new Set(one).size).toBe(one.length);
  for (const name of all.flat()) expect(name).toMatch(/^[\u4e00-\u9fff]{1,4}[县市区]$/u);
});
