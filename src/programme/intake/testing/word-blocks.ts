import type { WordBlock, WordContent, WordParagraph, WordTable } from '../word-content.ts';
import { blocksText } from '../word-content.ts';
import type { Intake } from '../intake.ts';

/** A paragraph of body text, or with `heading` a heading of that level. */
export function line(
  text: string,
  more: Omit<Partial<WordParagraph>, 'type' | 'inlines'> = {},
): WordParagraph {
  return { type: 'paragraph', inlines: text === '' ? [] : [{ text }], ...more };
}

/** A table of rows of texts, all cells alike. */
export function grid(rows: readonly (readonly string[])[]): WordTable {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    type: 'table',
    columns: Array.from({ length: width }, () => 1000),
    headerRows: 0,
    rows: rows.map((row) =>
      row.map((text, column) => ({
        ...{ column, colspan: 1, rowspan: 1, left: column * 1000, right: column * 1000 + 1000 },
        blocks: text.split('\n').map((one) => line(one)),
      })),
    ),
  };
}

export const content = (...blocks: WordBlock[]): WordContent => ({ blocks, notes: [] });

const inked = (text: string): number => [...text.replace(/\s/gu, '')].length;

/** Characters of a file that are no white space; the contents are made by Word. */
export function charactersIn({ blocks }: WordContent): number {
  return inked(blocksText(blocks.filter((block) => block.type === 'table' || !block.contents)));
}

/** Characters that went to an answer, to the form's own words, or to what is shown as unmatched. */
export function charactersOut({ answers, formWords, unmatched }: Intake): number {
  const texts = [...answers.map(({ raw }) => raw), ...formWords, ...unmatched.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + inked(text), 0);
}
