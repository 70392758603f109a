import type { UseCases } from '../../http/use-case-types.ts';

/** The map of the cities that the operator supplied; null where there is none: then tiles are shown. */
export const readRegionMap: UseCases['regionMap']['read'] = ({ map }) => Promise.resolve(map ?? null);
