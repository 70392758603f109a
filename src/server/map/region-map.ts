import type { RegionMap } from '#contract/region-map.ts';
import { approvalForm, approvalKeys, mapWords as words } from './map-words.zh.ts';

/** So many points are drawn at most: a province at the scale of a screen has some thousands. */
const mostPoints = 200_000;

type Json = Readonly<Record<string, unknown>>;
type Polygons = RegionMap['regions'][number]['polygons'];

/**
 * Reads the boundaries of the cities from GeoJSON. In: the file's JSON, and the names of the cities. Out: the map, or –
 * all at once – what is wrong with it, each as a sentence. Nothing of the file is passed on but its 审图号, the names it
 * is asked for and their boundaries.
 */
export function readRegionMap(
  json: unknown,
  names: readonly string[],
): { readonly map: RegionMap } | { readonly faults: readonly string[] } {
  if (!isObject(json) || json['type'] !== 'FeatureCollection' || !Array.isArray(json['features']))
    return { faults: [words.noCollection] };
  const faults: string[] = [];
  const approval = approvalOf(json);
  if (approval === null) faults.push(words.noApproval);
  else if (!approvalForm.test(approval)) faults.push(words.badApproval(approval.slice(0, 40)));
  const features = json['features'].filter(isObject);
  const regions = names.flatMap((name) => {
    const found = features.filter((feature) => nameOf(feature) === name);
    const [feature] = found;
    if (!feature) {
      faults.push(words.noRegion(name));
      return [];
    }
    if (found.length > 1) faults.push(words.regionTwice(name));
    const polygons = polygonsOf(feature['geometry']);
    if (polygons === null) faults.push(words.badGeometry(name));
    return polygons === null ? [] : [{ name, polygons }];
  });
  const points = regions.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
  if (points > mostPoints) faults.push(words.tooManyPoints(points, mostPoints));
  return faults.length > 0 || approval === null ? { faults } : { map: { approval, regions } };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function approvalOf(collection: Json): string | null {
  for (const holder of [collection, collection['properties'], collection['metadata']])
    for (const key of approvalKeys) {
      const value = isObject(holder) ? holder[key] : undefined;
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
  return null;
}

const nameOf = ({ properties }: Json): unknown => (isObject(properties) ? properties['name'] : undefined);

/** One or more polygons, each of rings of at least four points that lie in China; null for anything else. */
function polygonsOf(geometry: unknown): Polygons | null {
  if (!isObject(geometry)) return null;
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  const read = polygons.map((rings: unknown) =>
    Array.isArray(rings) && rings.length > 0 ? rings.map(ringOf) : [null],
  );
  const whole = read.every((rings) => rings.every((ring) => ring !== null));
  return whole ? read : null;
}

function ringOf(ring: unknown): [number, number][] | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const points = ring.map(pointOf);
  return points.every((point) => point !== null) ? points : null;
}

function pointOf(point: unknown): [number, number] | null {
  if (!Array.isArray(point)) return null;
  const east: unknown = point[0];
  const north: unknown = point[1];
  if (typeof east !== 'number' || typeof north !== 'number') return null;
  return east > 70 && east < 140 && north > 3 && north < 55 ? [rounded(east), rounded(north)] : null;
}

/** Ten metres: finer than any screen. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
