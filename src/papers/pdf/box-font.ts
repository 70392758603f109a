import { trueType, type Outline } from './true-type.ts';

/** In thousandths of an em, y upwards; a box stands as a Chinese character does. */
const square = (inset: number): Outline => [
  [110 + inset, -50 + inset],
  [110 + inset, 730 - inset],
  [890 - inset, 730 - inset],
  [890 - inset, -50 + inset],
];
const frame: readonly Outline[] = [square(0), [...square(52)].reverse()];

const tick: Outline = [
  [235, 355],
  [300, 415],
  [440, 255],
  [705, 605],
  [775, 550],
  [445, 110],
];
const falling: Outline = [
  [250, 530],
  [310, 590],
  [750, 150],
  [690, 90],
];
const rising: Outline = [
  [250, 150],
  [690, 590],
  [750, 530],
  [310, 90],
];

/**
 * A font of five characters: the boxes a form is ticked in, ☐ ☑ ☒, and the heavy ✔ ✘. No Chinese font with a free
 * licence has them; as a font they stay characters of the text, which a reader can search and copy.
 */
export function boxFont(): Uint8Array {
  return trueType('Paper Boxes', [
    { code: 0x2610, outlines: frame },
    { code: 0x2611, outlines: [...frame, tick] },
    { code: 0x2612, outlines: [...frame, falling, rising] },
    { code: 0x2714, outlines: [tick] },
    { code: 0x2718, outlines: [falling, rising] },
  ]);
}
