import { createHash } from 'node:crypto';
import type { Pictures } from '#papers/pictures.ts';
import { qrPng } from '#papers/qr.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import type { PaperCell } from '#programme/views/paper-cells.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { timesIn } from './dense.ts';
import { expectedText, timesAtPlace } from './expected-text.ts';
import { tablePlace, type FilledField, type FullDossier } from './full-dossier.ts';
import { readPdf, type PdfPaper } from './pdf-cells.ts';
import { cellFaults, coverFaults, orderFaults, proseFaults } from './pdf-places.ts';
import { printPaper, type PrintedPaper } from './print-paper.ts';
import { readWord, wordAt, type WordPaper } from './word-places.ts';

/** The papers whose fields have cells; 附件4 has columns. */
export const fieldPapers = ['basic-info', 'plan'] as const;
export type FieldPaper = (typeof fieldPapers)[number];

/** A paper that was printed and opened again. */
export interface ReadPaper {
  readonly printed: PrintedPaper;
  readonly word: WordPaper;
  readonly pdf: PdfPaper;
  /** All that stands on it, a line for each paragraph or cell. */
  readonly wordText: string;
  readonly pdfText: string;
}

const png = await qrPng('样例');

/** The picture of all prose that is made up here. */
export const picture = { hash: createHash('sha256').update(png).digest('hex') };
export const pictures: Pictures = new Map([
  [picture.hash, { bytes: png, type: 'png', width: 232, height: 232 }],
]);

/** Prints a paper and opens it again. */
export async function printAndRead(document: PaperDocument): Promise<ReadPaper> {
  const printed = await printPaper(document, pictures);
  const word = readWord(printed.word);
  const pdf = await readPdf(printed.pdf, (document.page.margins.bottom / 25.4) * 72);
  return {
    printed,
    word,
    pdf,
    wordText: word.lines.map(({ text }) => text).join('\n'),
    pdfText: [...pdf.cells.map(({ text }) => text), pdf.looseText].join('\n'),
  };
}

/** What is wrong about the places of the fields of a paper, as `field: place, fault`. */
function placeFaults(
  { fields }: FullDossier,
  paper: FieldPaper,
  judge: (field: FilledField, place: PaperCell) => readonly string[],
): string[] {
  return fields.flatMap((field) =>
    field.places
      .filter((place) => place.paper === paper)
      .flatMap((place) => judge(field, place).map((fault) => `${field.leaf.id}：${place.cell} ${fault}`)),
  );
}

/** What is wrong about a Word file: a value that is not in its cell, or stands somewhere else as well. */
export function wordFaults(full: FullDossier, paper: FieldPaper, { word, wordText }: ReadPaper): string[] {
  const judge = (field: FilledField, place: PaperCell) => wordPlaceFaults(full, word, field, place);
  return [...placeFaults(full, paper, judge), ...countFaults(full, paper, wordText)];
}

function wordPlaceFaults(full: FullDossier, word: WordPaper, field: FilledField, place: PaperCell): string[] {
  const found = wordAt(word, place);
  if (found === undefined) return ['没有这一格'];
  if (field.pieces.length > 0)
    return field.pieces.filter((piece) => !found.includes(piece)).map((piece) => `缺 ${piece}`);
  const { text, alone } = expectedText(full.notice, field);
  if (alone) return found === text ? [] : [`写着“${found}”，应为“${text}”`];
  const row = Number(field.leaf.cell?.row.slice(1) ?? 0);
  return timesIn(found.split('\n')[row] ?? '', text) > 0
    ? []
    : [`第 ${String(row + 1)} 行没有“${text}”：${found}`];
}

/** The same of a PDF, where a place is known by the rules around it and what stands left of it and above it. */
export function pdfFaults(full: FullDossier, paper: FieldPaper, { pdf, pdfText }: ReadPaper): string[] {
  const judge = (field: FilledField, place: PaperCell) => {
    if (tablePlace(place)) return cellFaults(pdf, field, full.fields, full.notice);
    const line = /^cover (\d+)$/u.exec(place.cell);
    return line
      ? coverFaults(pdf, coverLabel(full, paper, Number(line[1])), field)
      : proseFaults(pdf, place.cell, field, full.notice);
  };
  return [
    ...placeFaults(full, paper, judge),
    ...orderFaults(pdf, full.fields, full.notice),
    ...countFaults(full, paper, pdfText),
  ];
}

/** The label printed on the n-th line of a cover. */
function coverLabel(full: FullDossier, paper: FieldPaper, line: number): string {
  const { blocks } = applicationPapers[paper](full.open, { state: 'draft' });
  return blocks.flatMap((block) => (block.type === 'coverLine' ? [block.label] : []))[line - 1] ?? '';
}

/** Unique values that stand in a text more or less often than their fields have places on this paper. */
export function countFaults(full: FullDossier, paper: string, text: string): string[] {
  return full.fields.flatMap((field) => {
    if (!field.unique) return [];
    const places = field.places.filter((place) => place.paper === paper).length;
    const wanted = places * timesAtPlace(full.notice, field);
    const values = field.pieces.length > 0 ? field.pieces : [field.printed];
    return values.flatMap((value) => {
      const times = timesIn(text, value);
      return times === wanted
        ? []
        : [`${field.leaf.id}：“${value}”有 ${String(times)} 处，应有 ${String(wanted)} 处`];
    });
  });
}
