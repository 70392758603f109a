import type { DocumentCell, PaperDocument } from '#programme/definition/document.ts';

/** A paper in which what stands in the cells of two leaves has changed places, as a slip in a notice would have it. */
export function exchangeCells(document: PaperDocument, one: string, other: string): PaperDocument {
  const cells = document.blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [],
  );
  const cellOf = (leaf: string) => cells.find((cell) => cell.leaves?.includes(leaf));
  const [first, second] = [cellOf(one), cellOf(other)];
  if (!first || !second) throw new Error(`纸面上没有 ${one} 或 ${other}`);
  const exchanged = (cell: DocumentCell): DocumentCell => {
    if (cell === first) return { ...cell, blocks: second.blocks };
    return cell === second ? { ...cell, blocks: first.blocks } : cell;
  };
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.type === 'table'
        ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(exchanged) })) }
        : block,
    ),
  };
}
