import type { GreyPicture } from './page-picture.ts';

/**
 * The picture with nothing left but its darkest ink: in the red of a page a seal is much paler than print, yet darker than
 * the sheet. Print is what lies below `part` of the way from ink to sheet; about there edges keep their slope.
 */
export function inkAlone({ data, ...size }: GreyPicture, part = 0.45): GreyPicture {
  const { ink, sheet } = levels(data);
  const middle = ink + (sheet - ink) * part;
  const slope = Math.max(8, (sheet - ink) * 0.2);
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, Math.round(127.5 + ((value - middle) / slope) * 127.5))),
  );
  return { ...size, data: data.map((value) => table[value] ?? 255) };
}

/** How dark print and sheet are: the darkest of a thousand, and what most points are. */
function levels(data: Uint8Array): { readonly ink: number; readonly sheet: number } {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const at = (part: number) => {
    let left = data.length * part;
    return counts.findIndex((count) => (left -= count) <= 0);
  };
  return { ink: at(0.002), sheet: at(0.5) };
}
