import { z } from 'zod';
import { route } from './route.ts';

const point = z.tuple([z.number(), z.number()]);

const mapShape = z.object({
  /** 审图号, printed under the map and on its picture. */
  approval: z.string(),
  regions: z.array(
    z.object({
      name: z.string(),
      /** Polygons of rings of points, east before north. */
      polygons: z.array(z.array(z.array(point))),
    }),
  ),
});
/** Boundaries of the cities, as the operator supplied them. */
export type RegionMap = z.infer<typeof mapShape>;

export const regionMap = {
  /** The map of the province; null where the operator supplied none. */
  read: route('GET', '/authority/map', 'authority.read').output(mapShape.nullable()),
};
