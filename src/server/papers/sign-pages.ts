import { joinPdfs } from '#papers/pdf/join-pdfs.ts';
import { pagesWith } from '#papers/pdf/pages-with.ts';
import type { Platform } from '../context.ts';
import { papersToSeal } from '../dossier/application-paper.ts';
import { paperBytes } from './kept-papers.ts';
import type { Printable } from './printable.ts';
import { sealLines } from './seal-lines.zh.ts';

/** Only the pages that are signed or sealed, of all papers. They are pages of the very papers: the codes are theirs. */
export async function signPages(platform: Platform, printable: Printable): Promise<Uint8Array> {
  const parts = [];
  for (const paper of papersToSeal(printable.open.notice)) {
    const bytes = await paperBytes(platform, printable, paper, 'pdf');
    const pages = await pagesWith(bytes, sealLines(printable.open.notice, paper));
    if (pages.length > 0) parts.push({ bytes, pages });
  }
  return joinPdfs(parts);
}
