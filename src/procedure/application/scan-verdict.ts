import { readPaperQr } from '#programme/views/paper-mark.ts';
import type { PaperId } from '#programme/views/papers.ts';

/** What was read on one page of a scan. */
export interface FoundPage {
  readonly blank: boolean;
  readonly codes: readonly string[];
}

/** The paper a scan shall be of. */
export interface WantedPaper {
  readonly code: string;
  /** Its pages that are signed or sealed, from 1: they alone are a whole scan as well. */
  readonly signPages: readonly number[];
}

/** Another paper of the application, or the same of an earlier version. */
export interface OtherPaper {
  readonly paper: PaperId;
  readonly code: string;
  /** When the version was frozen that bears the code, where the paper is the wanted one of an earlier version. */
  readonly frozenAt: string | null;
}

/** What is wrong with a scan; pages of a scan and of a paper are counted from 1. */
export type ScanFault =
  | {
      readonly kind: 'otherVersion';
      readonly scanPages: readonly number[];
      readonly code: string;
      readonly frozenAt: string;
    }
  | {
      readonly kind: 'otherPaper';
      readonly scanPages: readonly number[];
      readonly code: string;
      readonly paper: PaperId;
    }
  | { readonly kind: 'foreign'; readonly scanPages: readonly number[]; readonly code: string }
  | { readonly kind: 'doubled'; readonly page: number; readonly scanPages: readonly number[] }
  | { readonly kind: 'missing'; readonly pages: readonly number[] };

/** Does a scan agree with the paper it shall be of? */
export interface ScanVerdict {
  readonly state: 'agrees' | 'differs' | 'unread';
  /** Where it agrees: all of the paper, or the pages that are signed or sealed. */
  readonly extent: 'whole' | 'signed' | null;
  /** Pages of the scan that are not blank. */
  readonly pages: number;
  readonly faults: readonly ScanFault[];
  /** Pages of the scan that do not say which page of which paper they are. */
  readonly unread: readonly number[];
}

interface Sorted {
  /** Pages of the scan by the page of the wanted paper they show. */
  readonly right: ReadonlyMap<number, readonly number[]>;
  readonly of: number;
  /** Pages of the scan by the code of another paper. */
  readonly others: ReadonlyMap<string, readonly number[]>;
  readonly unread: readonly number[];
}

/**
 * Compares what was read of a scan with the paper it shall be of. A scan agrees when each of its pages says that it is
 * one of this very paper, and all of them, or all that are signed or sealed and no other, are there once. What is said of
 * it is never a guess: where a page does not speak the scan is unread, unless it differs whatever that page may be.
 */
export function decideScan(
  wanted: WantedPaper,
  others: readonly OtherPaper[],
  found: readonly FoundPage[],
): ScanVerdict {
  const sorted = sort(wanted.code, found);
  const pages = found.filter(({ blank }) => !blank).length;
  const faults = [...strangers(sorted, others), ...doubled(sorted)];
  const missing = missingPages(sorted);
  const extent = extentOf(sorted, missing, wanted);
  const silent = sorted.unread.length;
  if (faults.length === 0 && silent === 0 && extent !== null)
    return { state: 'agrees', extent, pages, faults, unread: [] };
  // A page that says nothing may be one of those that seem to be missing.
  const shortWhole = missing.length > silent;
  const shown = [...sorted.right.keys()];
  const signedStill = wanted.signPages.filter((page) => !sorted.right.has(page)).length;
  const notSigned = shown.some((page) => !wanted.signPages.includes(page)) || signedStill > silent;
  if (extent === null && sorted.of > 0 && shortWhole && notSigned)
    faults.push({ kind: 'missing', pages: missing });
  return {
    ...{ state: faults.length > 0 ? 'differs' : 'unread', extent: null },
    ...{ pages, faults, unread: sorted.unread },
  };
}

function sort(wanted: string, found: readonly FoundPage[]): Sorted {
  const right = new Map<number, number[]>();
  const others = new Map<string, number[]>();
  const unread: number[] = [];
  let of = 0;
  const note = <Key>(map: Map<Key, number[]>, key: Key, at: number) => {
    const pages = map.get(key) ?? [];
    if (!pages.includes(at)) pages.push(at);
    map.set(key, pages);
  };
  for (const [index, { blank, codes }] of found.entries()) {
    if (blank) continue;
    const read = codes.map(readPaperQr).filter((code) => code !== null);
    let spoke = false;
    for (const { code, page } of read) {
      if (code !== wanted) note(others, code, index + 1);
      else if (page) {
        note(right, page.number, index + 1);
        of = Math.max(of, page.of);
      }
      spoke ||= code !== wanted || page !== null;
    }
    if (!spoke) unread.push(index + 1);
  }
  return { right, of, others, unread };
}

/** Pages of other papers: those the application knows by their name. */
function strangers(sorted: Sorted, known: readonly OtherPaper[]): ScanFault[] {
  return [...sorted.others].map(([code, scanPages]): ScanFault => {
    const one = known.find((other) => other.code === code);
    if (!one) return { kind: 'foreign', scanPages, code };
    const { paper, frozenAt } = one;
    return frozenAt === null
      ? { kind: 'otherPaper', scanPages, code, paper }
      : { kind: 'otherVersion', scanPages, code, frozenAt };
  });
}

const doubled = ({ right }: Sorted): ScanFault[] =>
  [...right]
    .filter(([, scanPages]) => scanPages.length > 1)
    .sort(([one], [other]) => one - other)
    .map(([page, scanPages]) => ({ kind: 'doubled', page, scanPages }));

const missingPages = ({ right, of }: Sorted): number[] =>
  Array.from({ length: of }, (_, at) => at + 1).filter((page) => !right.has(page));

function extentOf(
  { right, of }: Sorted,
  missing: readonly number[],
  { signPages }: WantedPaper,
): ScanVerdict['extent'] {
  if (of === 0) return null;
  if (missing.length === 0) return 'whole';
  const signed = signPages.length > 0 && right.size === signPages.length;
  return signed && signPages.every((page) => right.has(page)) ? 'signed' : null;
}
