import type { Pictures } from '../pictures.ts';

/** What stands around a block: the room it has in points, the size of its text, and what it may ask for. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly pictures: Pictures;
  /** The QR codes of the document as SVG, by their text. */
  readonly codes: ReadonlyMap<string, string>;
}
