import { countLines } from '../text-width.ts';

/** A row in Excel cannot be higher, in points. */
const highest = 409;
const lineHeight = 1.25;
/** Between border and text, in points: at the sides together, above and below together. */
const padding = { sides: 6, ends: 6 };
/** Excel breaks lines a little differently on every screen and printer: room for one more in so many. */
const reserve = 16;

/** A text and how wide the place is in which it stands, in mm. */
export interface TextInPlace {
  readonly text: string;
  readonly width: number;
}

function heightOf({ text, width }: TextInPlace, size: number): number {
  if (text === '') return 0;
  const room = ((width / 25.4) * 72 - padding.sides) / size;
  const lines = countLines(text, Math.max(1, room));
  return (lines + Math.floor(lines / reserve)) * size * lineHeight + padding.ends;
}

/** What a row needs. */
export interface RowFit {
  /** In points. */
  readonly height: number;
  /** Size of its letters in points. */
  readonly size: number;
}

/**
 * How high a row must be for its texts to be seen whole. Where that is more than Excel can do, the letters of the
 * row become smaller, down to 6 points.
 */
export function fitRow(texts: readonly TextInPlace[], size: number, minHeight: number): RowFit {
  for (let letters = size; ; letters -= 0.5) {
    const height = Math.max(minHeight, ...texts.map((text) => heightOf(text, letters)));
    if (height <= highest || letters <= 6) return { height: Math.min(height, highest), size: letters };
  }
}
