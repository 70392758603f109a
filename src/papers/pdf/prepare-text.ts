import type { Run } from '#programme/definition/document.ts';

import { neededBreaks, withBreaks } from './break-text.ts';
import { cleanText, geta } from './clean-text.ts';
import type { Piece } from './prepared.ts';

type Prepared = string | readonly Piece[];

/** Runs as pieces of text: clean, with marks as letters, and with breaks so that nothing is wider than `ems`. */
export function prepareRuns(runs: readonly Run[], ems: number): Prepared {
  const clean = runs.map((run) => ({ ...run, text: keepSpaces(cleanText(run.text)) }));
  const breaks = neededBreaks(clean.map((run) => run.text).join(''), ems);
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of clean) {
    const marks = marksOf(run);
    const text = breaks.length === 0 ? run.text : withBreaks(run.text, start, breaks);
    start += run.text.length;
    for (const part of text.split(/([\n\u200b〓])/)) {
      if (part === '\n') pieces.push(null);
      else if (part === '\u200b') pieces.push(false);
      // The italic face has its width wrong, and the next character would stand on it.
      else if (part === geta && run.italic) pieces.push([marks.replace('i', ''), part]);
      else if (part !== '') pieces.push(marks === '' ? part : [marks, part]);
    }
  }
  if (pieces.length === 0) return '';
  const [first] = pieces;
  return pieces.length === 1 && typeof first === 'string' ? first : pieces;
}

/** The same for text without marks. */
export function prepareText(text: string, ems: number): Prepared {
  return prepareRuns([{ text }], ems);
}

/** Several spaces side by side are meant: as no-break spaces they stay as many. */
function keepSpaces(text: string): string {
  return text.includes('  ')
    ? text.replace(/ {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length - 1) + ' ')
    : text;
}

function marksOf(run: Run): string {
  return (
    (run.bold ? 'b' : '') +
    (run.italic ? 'i' : '') +
    (run.sub ? 's' : '') +
    (run.sup ? 'p' : '') +
    (run.underline ? 'u' : '')
  );
}
