import type { Block, DocumentTable } from '../definition/document.ts';

/** A cell of a table: what it says, and how far it reaches. */
export interface GridCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * Reads a table drawn in text: a line for each row, bars between places. `>` belongs to the cell on its left, `^` to
 * the cell above, `⏎` breaks a line within a cell.
 */
export function readDrawing(drawing: string): GridCell[][] {
  const places = drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((place) => place.trim()));
  return places.map((row, r) =>
    row.flatMap((text, c) => {
      if (text === '>' || text === '^') return [];
      let colspan = 1;
      while (row[c + colspan] === '>') colspan += 1;
      let rowspan = 1;
      while (places[r + rowspan]?.[c] === '^') rowspan += 1;
      return [{ text: text.replaceAll('⏎', '\n'), colspan, rowspan }];
    }),
  );
}

/** The same of a table of a paper. */
export function gridOf(table: DocumentTable): GridCell[][] {
  return table.rows.map((row) =>
    row.cells.map((cell) => ({
      text: blocksText(cell.blocks),
      colspan: cell.colspan ?? 1,
      rowspan: cell.rowspan ?? 1,
    })),
  );
}

/** What blocks say, a line for each paragraph. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : []))
    .join('\n');
}
