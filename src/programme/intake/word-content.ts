/** A piece of text of one look; line breaks are `\n`, tabs `\t`. */
export interface WordText {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly sub?: true;
  readonly sup?: true;
}

/** A picture in the line, by the SHA-256 of its bytes. */
export interface WordPicture {
  readonly picture: string;
  readonly widthMm: number;
}

/** Something that cannot be taken over: a drawing, a chart, a picture that is neither PNG nor JPEG. */
export interface WordLost {
  readonly lost: 'picture' | 'drawing';
}

export type WordInline = WordText | WordPicture | WordLost;

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly inlines: readonly WordInline[];
  /** Level of the outline, from 1; absent for body text. */
  readonly heading?: number;
  /** Numbered or bulleted by Word itself: the number is no text. */
  readonly list?: {
    readonly id: string;
    readonly level: number;
    readonly ordered: boolean;
    readonly start: number;
  };
  /** A line of the contents. */
  readonly contents?: true;
  readonly caption?: true;
}

export interface WordCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** Its edges, in twips from the left edge of the table. */
  readonly left: number;
  readonly right: number;
  readonly blocks: readonly WordBlock[];
}

export interface WordTable {
  readonly type: 'table';
  /** Of the grid, in twips. */
  readonly columns: readonly number[];
  /** Only the cells that begin in a row. */
  readonly rows: readonly (readonly WordCell[])[];
  /** Rows at the top that are repeated on each page. */
  readonly headerRows: number;
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word file says, as a plain value: changes resolved, fields by their results, look left out. */
export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** Footnotes and endnotes. */
  readonly notes: readonly string[];
}

/** The text of a paragraph; pictures say nothing. */
export function paragraphText(paragraph: WordParagraph): string {
  return paragraph.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

/** The text of blocks, a line for each paragraph; of a table inside, a line for each row. */
export function blocksText(blocks: readonly WordBlock[]): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [paragraphText(block)]
        : block.rows.map((row) => row.map((cell) => blocksText(cell.blocks)).join('\t')),
    )
    .join('\n');
}

/** The text of a cell. */
export const cellText = (cell: WordCell): string => blocksText(cell.blocks);
