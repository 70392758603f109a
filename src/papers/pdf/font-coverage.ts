/**
 * Reads from the bytes of a TrueType or OpenType font which characters it has a glyph for: the `cmap` table,
 * formats 4 and 12, which every font of the last twenty years has.
 *
 * @param bytes the whole font file; a collection (.ttc) is not read.
 * @returns whether the font has a glyph for a code point.
 */
export function coverageOf(bytes: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view, 0x636d6170);
  const ranges: [first: number, last: number][] = [];
  const subtables = view.getUint16(cmap + 2);
  for (let i = 0; i < subtables; i++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i);
    const format = view.getUint16(at);
    if (format === 12) ranges.push(...groupsOf(view, at));
    else if (format === 4) ranges.push(...segmentsOf(view, at));
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return (codePoint) => holds(ranges, codePoint);
}

function tableAt(view: DataView, tag: number): number {
  const tables = view.getUint16(4);
  for (let i = 0; i < tables; i++) {
    if (view.getUint32(12 + 16 * i) === tag) return view.getUint32(12 + 16 * i + 8);
  }
  throw new Error('The font has no cmap table.');
}

function groupsOf(view: DataView, at: number): [number, number][] {
  const groups: [number, number][] = [];
  const count = view.getUint32(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + 12 * i;
    const first = view.getUint32(group);
    // The first glyph of a group can be 0, "no glyph": then that one character is not covered.
    const empty = view.getUint32(group + 8) === 0 ? 1 : 0;
    groups.push([first + empty, view.getUint32(group + 4)]);
  }
  return groups;
}

function segmentsOf(view: DataView, at: number): [number, number][] {
  const segments: [number, number][] = [];
  const twice = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  for (let offset = 0; offset < twice; offset += 2) {
    const last = view.getUint16(ends + offset);
    const first = view.getUint16(starts + offset);
    const delta = view.getUint16(starts + twice + offset);
    const rangeAt = starts + 2 * twice + offset;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const stored = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) segments.push([code, code]);
    }
  }
  return segments;
}

function holds(ranges: readonly (readonly [number, number])[], code: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  // Tables overlap: what starts before the code point may end after it a few ranges further left.
  for (let i = low - 1; i >= Math.max(0, low - 3); i--) if ((ranges[i]?.[1] ?? -1) >= code) return true;
  return false;
}
