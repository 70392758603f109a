/** A page as it is seen, in points. */
export type PageSize = readonly [width: number, height: number];

/** A4, upright or lying, whichever the page is. */
export function a4Like([width, height]: PageSize): PageSize {
  return width > height ? [841.89, 595.28] : [595.28, 841.89];
}
