/** Pages of a file, both included; null: the whole file. */
export type Pages = readonly [number, number] | null;

export type PageFault = 'turned' | 'beyond';

/**
 * Reads a range of pages from what stands in its two fields. Both empty: the whole file; one empty: that one page.
 * In: as typed; how many pages the file has, null where that is not known. Out: the range, or what is wrong with it.
 */
export function readPages(from: string, to: string, pages: number | null): { pages: Pages } | PageFault {
  const first = Number(from || to);
  const last = Number(to || from);
  if (first === 0 && last === 0) return { pages: null };
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first) return 'turned';
  return pages !== null && last > pages ? 'beyond' : { pages: [first, last] };
}
