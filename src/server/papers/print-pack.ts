import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import type { PdfPart } from '#papers/pdf/join-pdfs.ts';
import type { Pictures } from '#papers/pictures.ts';
import { packCover, spineLabels, type PackedPaper } from '#programme/views/pack-paper.ts';
import type { Platform } from '../context.ts';
import { paperCodes, paperIds } from '../dossier/application-paper.ts';
import { paperLabels } from '../dossier/paper-words.zh.ts';
import { paperBytes } from './kept-papers.ts';
import type { Printable } from './printable.ts';
import { joiner, pdfs } from './renderers.ts';

const noPictures: Pictures = new Map();

/**
 * Everything that is printed: labels for the spines, then cover, list and papers, as often as there are copies.
 * `unit` is the recommending unit as the cover names it.
 */
export async function printPack(
  platform: Platform,
  printable: Printable,
  { unit, copies }: { readonly unit: string; readonly copies: number },
): Promise<Uint8Array> {
  const { open, versionId } = printable;
  const codes = versionId === null ? null : paperCodes(open);
  const papers: PdfPart[] = [];
  const listed: PackedPaper[] = [];
  for (const paper of paperIds) {
    const bytes = await paperBytes(platform, printable, paper, 'pdf');
    papers.push({ bytes, pages: 'all' });
    const pages = (await countPdfPages(bytes)) ?? 0;
    listed.push({ label: paperLabels[paper], code: codes?.[paper] ?? null, pages });
  }
  const cover = await pdfs.render(packCover(open, unit, listed), noPictures);
  const spines = await pdfs.render(spineLabels(open, copies), noPictures);
  const sets = await joiner.join([{ bytes: cover, pages: 'all' }, ...papers], copies);
  return joiner.join([
    { bytes: spines, pages: 'all' },
    { bytes: sets, pages: 'all' },
  ]);
}
