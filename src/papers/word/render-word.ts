import { Document, Packer } from 'docx';
import type { PaperDocument } from '#programme/definition/document.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import type { Pictures } from '../pictures.ts';
import { qrPng } from '../qr.ts';
import { writable } from '../writable.ts';
import { writeBlocks } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { beginDraft } from './draft.ts';
import { pageFooter } from './footer.ts';
import { numberings } from './list.ts';
import { normalStyle } from './normal-style.ts';
import { bodySize, sectionProperties, textArea } from './page.ts';
import { qrTexts } from './picture.ts';
import { officialStyles } from './styles.ts';

/** Stands in the properties of a paper where no date is given, so that the same paper gives the same bytes. */
const noDate = new Date(Date.UTC(2000, 0, 1));

/**
 * Renders a paper as a Word file (.docx): the page and grid of GB/T 9704, the official fonts by name, real heading
 * styles, tables to the millimetre. The same paper, pictures and date give the same bytes.
 * @param pictures every picture the paper shows, by the SHA-256 of its bytes
 * @param date stands as the date of creation in the file's properties
 * @throws when a picture was not handed over, or a table row has more cells than columns
 */
export async function renderWord(
  document: PaperDocument,
  pictures: Pictures,
  date = noDate,
): Promise<Uint8Array> {
  const qrCodes = new Map<string, Uint8Array>();
  for (const text of new Set(qrTexts(document.blocks))) qrCodes.set(text, await qrPng(text));
  const draft = beginDraft(document, pictures, qrCodes);
  const area = textArea(document.page);
  const children = writeBlocks(document.blocks, draft, { ...area, size: bodySize, inTable: false, depth: 0 });
  const file = new Document({
    title: writable(document.title),
    styles: officialStyles,
    externalStyles: normalStyle(),
    numbering: numberings(draft),
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: sectionProperties(document.page),
        footers: {
          default: pageFooter(document.footerMark, area.width, 'odd'),
          even: pageFooter(document.footerMark, area.width, 'even'),
        },
        children,
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array', false, [coreProperties(document.title, date)]);
  return fixZipTimes(bytes);
}
