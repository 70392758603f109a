/** Where the tile of a city stands, counted from 1: roughly as the cities lie to each other. */
export const tilePlaces: Readonly<Record<string, { readonly column: number; readonly row: number }>> = {
  大同市: { column: 3, row: 1 },
  朔州市: { column: 2, row: 1 },
  忻州市: { column: 2, row: 2 },
  吕梁市: { column: 1, row: 3 },
  太原市: { column: 2, row: 3 },
  阳泉市: { column: 3, row: 3 },
  晋中市: { column: 3, row: 4 },
  临汾市: { column: 1, row: 5 },
  长治市: { column: 3, row: 5 },
  运城市: { column: 1, row: 6 },
  晋城市: { column: 2, row: 6 },
};

/** The reform zone, inside a city but counted apart. */
export const zonePlace = { column: 2, row: 4 };
