import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';

/** 虚构的界线：每市一个方块。 */
const square = (at: number) => {
  const [east, north] = [110.5 + (at % 3) * 1.2, 34.8 + Math.floor(at / 3) * 1.3];
  return [
    [east, north],
    [east + 1.1, north],
    [east + 1.1, north + 1.2],
    [east, north + 1.2],
    [east, north],
  ];
};

/** An invented map for tests: a square for each city, under an invented 审图号. */
export const inventedMap = () => ({
  type: 'FeatureCollection',
  审图号: '晋S（2099）001号',
  features: shanxiRegions.map(({ name }, at) => ({
    type: 'Feature',
    properties: { name, adcode: at, note: '<script>' },
    geometry: { type: 'Polygon', coordinates: [square(at)] },
  })),
});
