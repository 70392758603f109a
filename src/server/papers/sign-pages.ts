import type { PdfPart } from '#papers/pdf/join-pdfs.ts';
import type { Platform } from '../context.ts';
import { papersToSeal } from '../dossier/application-paper.ts';
import { paperBytes } from './kept-papers.ts';
import type { Printable } from './printable.ts';
import { joiner } from './renderers.ts';
import { sealLines } from '#programme/views/seal-lines.zh.ts';

/** Only the pages that are signed or sealed, of all papers. They are pages of the very papers: the codes are theirs. */
export async function signPages(platform: Platform, printable: Printable): Promise<Uint8Array> {
  const { notice } = printable.open;
  const parts: PdfPart[] = [];
  for (const paper of papersToSeal(notice)) {
    const bytes = await paperBytes(platform, printable, paper, 'pdf');
    parts.push({ bytes, pages: { having: sealLines(notice, paper) } });
  }
  return joiner.join(parts);
}
