/** What a character is to the counter. `space` and `nothing` count for nothing, but only `space` ends a run. */
const space = 0;
const run = 1;
const single = 2;
const nothing = 3;

/** Marks below U+2000 that Chinese fonts draw full width (GB 2312, row 1): ¤ § ¨ ° ± · × ÷. */
function isNarrowMark(code: number): boolean {
  return (
    code === 0xa4 ||
    (code >= 0xa7 && code <= 0xa8) ||
    (code >= 0xb0 && code <= 0xb1) ||
    code === 0xb7 ||
    code === 0xd7 ||
    code === 0xf7
  );
}

/** Any character from U+2000 on, and those below that are not plain run or space. */
function sortOf(code: number): number {
  if (code < 0x2000) {
    if (code === 0xa0 || code === 0x85 || code === 0x1680) return space;
    if (code === 0xad) return nothing;
    return isNarrowMark(code) ? single : run;
  }
  if (code >= 0x2e80) {
    if (code === 0x3000) return space;
    return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) ? nothing : single;
  }
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
    return space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f))
    return nothing;
  return single;
}

/** A surrogate pair is one character; a selector of a glyph variant (U+E0100 to U+E01EF) is none. */
function sortOfPair(high: number, low: number): number {
  return high === 0xdb40 && low >= 0xdd00 && low <= 0xddef ? nothing : single;
}

/**
 * Counts 字 as Word and WPS do under 字数: each 汉字 and each full-width mark is one; whatever else stands between them
 * or between white space – letters, digits and half-width marks together – is one a run: `5G` 1, `ISO 9001:2015` 2,
 * 山西2023年 4. White space is none.
 * In: text of any length. Out: the number. One pass over the code units, for a whole plan is counted at every check.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let inRun = false;
  const length = text.length;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      count += 1;
      inRun = false;
      continue;
    }
    if (code > 0x20 && code < 0x7f) {
      if (!inRun) count += 1;
      inRun = true;
      continue;
    }
    if (code <= 0x20 || code === 0x7f) {
      inRun = false;
      continue;
    }
    const low = code >= 0xd800 && code <= 0xdbff ? text.charCodeAt(i + 1) : 0;
    const paired = low >= 0xdc00 && low <= 0xdfff;
    const sort: number = paired
      ? sortOfPair(code, low)
      : inRun && isApostrophe(text, i, code)
        ? run
        : sortOf(code);
    if (paired) i += 1;
    if (sort === nothing) continue;
    if (sort === single || (sort === run && !inRun)) count += 1;
    inRun = sort === run;
  }
  return count;
}

/** The ’ of don’t belongs to its word; the ’ of a quotation in Chinese is a mark. */
function isApostrophe(text: string, at: number, code: number): boolean {
  return code === 0x2019 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
