import type { PaperId } from '#programme/views/papers.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { showMissingPictures } from '#papers/show-missing-pictures.ts';
import type { Platform } from '../context.ts';
import { paperLabels } from '../dossier/paper-words.zh.ts';
import { needSettable } from './paper-size.ts';
import { pdfs, words } from './renderers.ts';
import { picturesToPrint, type Printable } from './printable.ts';

export type PaperFormat = 'pdf' | 'docx';

/** One paper as Word or PDF, with its code when it is frozen. A picture that is not at hand is named in its place. Refuses `paperTooLarge`. */
export async function renderPaper(
  platform: Platform,
  printable: Printable,
  paper: PaperId,
  format: PaperFormat,
): Promise<Uint8Array> {
  const document = printablePaper(paper, printable.open, printable.versionId !== null);
  needSettable(document, paperLabels[paper]);
  const pictures = await picturesToPrint(platform, printable, paperLabels[paper]);
  const whole = showMissingPictures(document, pictures);
  return format === 'pdf' ? pdfs.render(whole, pictures) : words.render(whole, pictures);
}
