import type { PageSetup } from '#programme/definition/document.ts';

const pointsPerMm = 72 / 25.4;

/** Millimetres in points. */
export const points = (mm: number): number => mm * pointsPerMm;

/** Size of the text of a paper, in points: 三号. */
export const bodySize = 16;

/** A page and the grid its text stands in, all in points. */
export interface PageGrid {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** The area the text stands in. */
  readonly area: { readonly width: number; readonly height: number };
  /** Added after each character, in em, so that a whole number of characters fills a line. */
  readonly tracking: number;
  /** Between two lines, so that a whole number of lines fills the page. */
  readonly leading: number;
  /** Two characters. */
  readonly indent: number;
}

/**
 * The grid of GB/T 9704: on the official page 28 characters a line and 22 lines a page. 28 characters of 16 pt are
 * 158 mm, but the area is 156 mm wide: as in Word's own grid they stand a little closer. Other pages get the
 * nearest whole numbers at the same density.
 */
export function pageGrid(page: PageSetup): PageGrid {
  const [width, height] = page.orientation === 'portrait' ? [210, 297] : [297, 210];
  const { top, right, bottom, left } = page.margins;
  const area = { width: points(width - left - right), height: points(height - top - bottom) };
  const characters = Math.max(1, Math.round(area.width / bodySize));
  // A hair less than the full width: rounding must not push the last character of a line to the next one.
  const pitch = area.width / characters - 0.003;
  const lines = Math.max(1, Math.round(area.height / points(225 / 22)));
  return {
    width: points(width),
    height: points(height),
    margins: { top: points(top), right: points(right), bottom: points(bottom), left: points(left) },
    area,
    tracking: (pitch - bodySize) / bodySize,
    leading: area.height / lines - bodySize,
    indent: 2 * pitch,
  };
}
