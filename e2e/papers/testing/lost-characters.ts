import { missingGlyphs } from '#papers/pdf/missing-glyphs.ts';
import { documentText } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import type { RichText } from '#programme/answers/rich-text.ts';
import { officialPage, type PaperDocument } from '#programme/definition/document.ts';
import { readAnswer } from '#programme/kinds/registry.ts';
import { richTextBlocks } from '#programme/views/rich-text-blocks.ts';
import { lackingCharacters } from './compare-text.ts';
import { dense } from './dense.ts';
import { printPaper } from './print-paper.ts';
import { proseText } from './prose-text.ts';

/** No Word or PDF file can hold these; whoever answers is told. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A PDF draws what is seen: of these there is nothing to see. */
const unseen = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** The reader takes joined letters apart: ﬀ is told as ff. */
const joined = /[\uFB00-\uFDFF\uFE70-\uFEFC]/gu;

/** Stands in a PDF for a character that no font has. */
const geta = '〓';

const foot = (officialPage.margins.bottom / 25.4) * 72;

/**
 * Prints prose as an answer is printed, and reads it again.
 * Out: the characters that the Word file or the pages of the PDF show less often than they were typed, with both
 * numbers. In the PDF a character without glyph counts as its 〓 when the program has named it.
 */
export async function lostCharacters(typed: RichText): Promise<string[]> {
  const wanted = proseText(typed).replace(unprintable, '');
  const reading = readAnswer(typed, { kind: { name: 'richText' } });
  if (reading.state === 'blank') return lackingCharacters('', wanted.replace(unseen, ''));
  if (reading.state !== 'value') return [`读不出：${JSON.stringify(reading)}`];
  const document: PaperDocument = {
    title: '',
    page: officialPage,
    footerMark: '',
    blocks: richTextBlocks(reading.value as RichText),
  };
  const { word, pdf } = await printPaper(document);
  const pages = await pdfText(pdf);
  const seen = pages.flatMap(({ chars, height }) => chars.filter(({ y, h }) => y + h / 2 < height - foot));
  const missing = new Set(missingGlyphs(document));
  const drawn = Array.from(wanted.replace(unseen, ''), (one) =>
    missing.has(one) ? geta : one.replace(joined, (letters) => letters.normalize('NFKC')),
  ).join('');
  return [
    ...lackingCharacters(dense(documentText(word)), wanted).map((lost) => `Word ${lost}`),
    ...lackingCharacters(dense(seen.map(({ char }) => char).join('')), drawn).map((lost) => `PDF ${lost}`),
  ];
}
