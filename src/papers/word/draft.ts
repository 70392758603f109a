import type { PaperDocument } from '#programme/definition/document.ts';
import type { Pictures } from '../pictures.ts';
import { estimatePages } from './estimate-pages.ts';

/** A heading that the contents list, and the bookmark that stands on it. */
export interface MarkedHeading {
  readonly text: string;
  readonly level: number;
  readonly bookmark: string;
  /** The page it will probably stand on. */
  readonly page: number;
}

/**
 * What all blocks of a paper share while it is written. Ids are counted here and not by the library, whose
 * counters run on from paper to paper: the same paper shall give the same bytes.
 */
export interface Draft {
  readonly pictures: Pictures;
  /** A PNG for each text that is printed as a QR code. */
  readonly qrCodes: ReadonlyMap<string, Uint8Array>;
  readonly headings: readonly MarkedHeading[];
  /** Beginnings of ordered lists met so far, each a numbering of its own. */
  readonly lists: { readonly start: number; readonly reference: string }[];
  drawings: number;
  headingsWritten: number;
}

/** Where a block stands: how much room it has in mm, and how its text looks there. */
export interface Place {
  readonly width: number;
  readonly height: number;
  /** Size of the text in points. */
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly inTable: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** Begins a paper: nothing written, its headings marked and, where contents want them, their pages estimated. */
export function beginDraft(
  document: PaperDocument,
  pictures: Pictures,
  qrCodes: ReadonlyMap<string, Uint8Array>,
): Draft {
  const headings = document.blocks.filter((block) => block.type === 'heading');
  const contents = document.blocks.find((block) => block.type === 'contents');
  const listed = headings.filter(({ level }) => level <= (contents?.depth ?? 0)).length;
  const pages = contents ? estimatePages(document, pictures, listed) : [];
  const marked = headings.map(({ text, level }, index) => {
    return { text, level, bookmark: `_Toc${String(index + 1).padStart(6, '0')}`, page: pages[index] ?? 1 };
  });
  return { pictures, qrCodes, headings: marked, lists: [], drawings: 0, headingsWritten: 0 };
}
