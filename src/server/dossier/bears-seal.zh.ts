import type { Block, PaperDocument } from '#programme/definition/document.ts';

/** Where a seal goes, a paper says so. */
const words = /（盖章）|公章/u;

/** Does a blank paper ask for a seal anywhere? Only a blank one speaks the notice's words alone. */
export const bearsSeal = (blank: PaperDocument): boolean => blank.blocks.some(asksForSeal);

function asksForSeal(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return words.test(block.runs.map((run) => run.text).join(''));
    case 'coverLine':
      return words.test(block.label);
    case 'table':
      return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(asksForSeal)));
    default:
      return false;
  }
}
