import type { Block, PaperDocument } from '#programme/definition/document.ts';

import type { Pictures } from '../pictures.ts';
import { pageQrSvg, qrSvg } from '../qr.ts';
import { cleanText } from './clean-text.ts';
import { faces } from './fonts.ts';
import { bodySize, pageGrid } from './page-grid.ts';
import { prepareBlocks } from './prepare-blocks.ts';

/** Stands in every file whose date nobody gave, so that the same document gives the same bytes. */
const noDate = new Date(Date.UTC(2000, 0, 1));

/** GB/T 9704: the page number between two dashes. */
const numbering = ['— ', ' —'];

/** The document as the template reads it, in JSON. `pages`: how many it has, where each bears a code of its own. */
export async function prepareDocument(
  document: PaperDocument,
  pictures: Pictures,
  date = noDate,
  pages = 0,
): Promise<string> {
  const grid = pageGrid(document.page);
  const codes = new Map<string, string>();
  for (const text of codesOf(document.blocks)) codes.set(text, await qrSvg(text));
  const around = { ...grid.area, size: bodySize, pictures, codes };
  return JSON.stringify({
    title: document.title,
    date: [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ],
    grid,
    faces,
    numbering,
    mark: cleanText(document.footerMark),
    codes: await pageCodes(document.pageCode, pages),
    blocks: prepareBlocks(document.blocks, around),
  });
}

/** Of a paper whose pages bear codes: one for each of them. */
function pageCodes(begin: string | undefined, pages: number): Promise<string[]> {
  if (begin === undefined) return Promise.resolve([]);
  return Promise.all(
    Array.from({ length: pages }, (_, at) => pageQrSvg(`${begin}:${String(at + 1)}:${String(pages)}`)),
  );
}

function codesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'qr') return [block.text];
    if (block.type === 'list') return block.items.flatMap(codesOf);
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => codesOf(cell.blocks)));
    return [];
  });
}
