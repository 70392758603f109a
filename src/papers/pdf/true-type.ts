/** A closed line of straight strokes, in thousandths of an em; outer lines run clockwise, holes the other way. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A character and its shape. */
export interface Glyph {
  readonly code: number;
  readonly outlines: readonly Outline[];
}

/**
 * A TrueType font of a few full-width characters, built from their outlines.
 *
 * @param family name of the font.
 * @param glyphs in ascending order of their codes, all below U+FFFF.
 */
export function trueType(family: string, glyphs: readonly Glyph[]): Uint8Array {
  const shapes = [new Uint8Array(0), ...glyphs.map((glyph) => shapeOf(glyph.outlines))];
  const offsets = [0];
  for (const shape of shapes) offsets.push((offsets.at(-1) ?? 0) + shape.length);
  const points = Math.max(...glyphs.map((glyph) => glyph.outlines.flat().length));
  const contours = Math.max(...glyphs.map((glyph) => glyph.outlines.length));
  const count = shapes.length;
  return fontFile({
    'OS/2': os2(glyphs),
    cmap: cmapOf(glyphs),
    glyf: join(shapes),
    head: words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, 1000, ...zeros(8), 0, -120, 1000, 880, 0, 8, 2, 1, 0),
    hhea: words(1, 0, 880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, count),
    hmtx: words(...shapes.flatMap(() => [1000, 0])),
    loca: words(...offsets.flatMap((offset) => [offset >> 16, offset & 0xffff])),
    maxp: words(1, 0, count, points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    name: nameOf(family),
    post: words(3, 0, 0, 0, -100, 50, 0, 0, ...zeros(8)),
  });
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** 16-bit numbers, high byte first. */
function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint16(index * 2, value & 0xffff));
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function shapeOf(outlines: readonly Outline[]): Uint8Array {
  const points = outlines.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const ends = outlines.map((_, index) => outlines.slice(0, index + 1).flat().length - 1);
  const steps = (values: readonly number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const head = words(outlines.length, ...box, ...ends, 0);
  // Flag 1: the point lies on the line; both steps follow as 16-bit numbers.
  const flags = new Uint8Array(points.length).fill(1);
  const body = join([head, flags, words(...steps(xs), ...steps(ys))]);
  return join([body, new Uint8Array((4 - (body.length % 4)) % 4)]);
}

function cmapOf(glyphs: readonly Glyph[]): Uint8Array {
  const codes = glyphs.map((glyph) => glyph.code);
  const count = codes.length + 1;
  const power = 2 ** Math.floor(Math.log2(count));
  const search = [2 * count, 2 * power, Math.log2(power), 2 * (count - power)];
  const deltas = codes.map((code, index) => index + 1 - code);
  const ranges = [...codes, 0xffff, 0, ...codes, 0xffff, ...deltas, 1, ...zeros(count)];
  const table = words(4, 14 + 2 * ranges.length, 0, ...search, ...ranges);
  return join([words(0, 1, 3, 1, 0, 12), table]);
}

function nameOf(family: string): Uint8Array {
  const texts: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ];
  const units = texts.map(([, text]) => Array.from(text, (character) => character.charCodeAt(0)));
  let at = 0;
  const records = texts.flatMap(([id], index) => {
    const length = 2 * (units[index]?.length ?? 0);
    at += length;
    return [3, 1, 0x409, id, length, at - length];
  });
  return words(0, texts.length, 6 + 2 * records.length, ...records, ...units.flat());
}

function os2(glyphs: readonly Glyph[]): Uint8Array {
  const codes = glyphs.map((glyph) => glyph.code);
  const measures = [...zeros(11), ...zeros(5), ...zeros(8), 0x2020, 0x2020, 0x40];
  return words(
    ...[4, 1000, 400, 5, 0],
    ...measures,
    ...[Math.min(...codes), Math.max(...codes), 880, -120, 0, 880, 120],
    ...[0, 0, 0, 0, 500, 700, 0, 32, 1],
  );
}

function fontFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = words(1, 0, entries.length, 16 * power, Math.log2(power), 16 * (entries.length - power));
  const records: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  let at = 12 + 16 * entries.length;
  for (const [tag, bytes] of entries) {
    const padded = join([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
    const sum = checksum(padded);
    const numbers = [sum, at, bytes.length].flatMap((value) => [value >>> 16, value & 0xffff]);
    records.push(join([Uint8Array.from(tag, (character) => character.charCodeAt(0)), words(...numbers)]));
    bodies.push(padded);
    at += padded.length;
  }
  return join([head, ...records, ...bodies]);
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
