/** Millimetres in twentieths of a point, the unit of lengths in Word. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** Points in half points, the unit of font sizes in Word. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Millimetres in pixels of 96 to the inch, the unit in which the library wants pictures. */
export const pixels = (mm: number): number => (mm / 25.4) * 96;

/** Millimetres in points, the unit in which heights are estimated. */
export const points = (mm: number): number => (mm / 25.4) * 72;
