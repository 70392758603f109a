import type { WordBlock } from '#programme/intake/word-content.ts';
import type { Numbering } from './numbering.ts';
import type { XmlNode } from './parse-xml.ts';
import type { Style } from './styles.ts';
import { WordRefused } from './word-refused.ts';

/** More cells, and more paragraphs, than any form or plan has. */
const mostCells = 12_000;
const mostParagraphs = 20_000;

/** What is known while a file is read, and how far the reading has come. */
export interface WordReading {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
  /** The picture behind a relationship: the SHA-256 of its bytes; undefined where it is none that can be taken. */
  picture(relationship: string): string | undefined;
  /** Fields that are open: is it the contents? */
  readonly fields: boolean[];
  /** Text boxes met in the paragraph that is read; they follow it. */
  boxes: WordBlock[];
  /** Reads the blocks of a text box. */
  readBlocks(nodes: readonly XmlNode[]): WordBlock[];
  /** Inside a content control that shows its placeholder, or is a box to tick. */
  control: { readonly placeholder?: true; readonly tick?: string } | undefined;
  cells: number;
  paragraphs: number;
  tableDepth: number;
}

/** Counts a cell. Refuses (`tooManyCells`) beyond reason. */
export function countCell(reading: WordReading): void {
  reading.cells += 1;
  if (reading.cells > mostCells) throw new WordRefused('tooManyCells');
}

/** Counts a paragraph. Refuses (`tooManyCells`) beyond reason. */
export function countParagraph(reading: WordReading): void {
  reading.paragraphs += 1;
  if (reading.paragraphs > mostParagraphs) throw new WordRefused('tooManyCells');
}
