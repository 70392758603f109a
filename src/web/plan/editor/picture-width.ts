/** What a page has room for, and what can still be seen, in mm. */
export const pictureWidths = { least: 10, most: 156 } as const;

const pixelsPerInch = 96;
const mmPerInch = 25.4;

/** How wide a picture of so many pixels stands on paper at first, in mm: as on the screen, and no wider than the page. */
export function widthOnPaper(pixels: number): number {
  const mm = Math.round((pixels / pixelsPerInch) * mmPerInch);
  return Math.min(pictureWidths.most, Math.max(pictureWidths.least, mm));
}
