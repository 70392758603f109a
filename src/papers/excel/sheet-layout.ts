import type { Block, DocumentTable, PaperDocument } from '#programme/definition/document.ts';

/** A line of text above or below the table, over its whole width. */
export interface LineOfText {
  readonly text: string;
  readonly look: 'title' | 'heading' | 'text';
  readonly align: 'left' | 'center' | 'right';
}

/** What a sheet shows, from top to bottom. */
export interface SheetLayout {
  readonly above: readonly LineOfText[];
  readonly table: DocumentTable;
  readonly below: readonly LineOfText[];
}

function lineOf(block: Block): LineOfText[] {
  switch (block.type) {
    case 'title':
      return [{ text: block.text, look: 'title', align: 'center' }];
    case 'heading':
      return [{ text: block.text, look: 'heading', align: 'left' }];
    case 'paragraph': {
      const align = block.align === 'center' || block.align === 'right' ? block.align : 'left';
      return [{ text: block.runs.map(({ text }) => text).join(''), look: 'text', align }];
    }
    // Room and pages are the sheet's own affair.
    case 'space':
    case 'pageBreak':
      return [];
    default:
      throw new Error(`A sheet shows lines of text and one table, and has no place for a ${block.type}.`);
  }
}

/**
 * Takes a paper apart for a sheet: lines of text, one table, lines of text.
 * @throws when the paper has no table, more than one, or something a sheet cannot show.
 */
export function sheetLayout(document: PaperDocument): SheetLayout {
  const at = document.blocks.findIndex(({ type }) => type === 'table');
  const table = document.blocks[at];
  if (table?.type !== 'table') throw new Error('A sheet needs a table, and the paper has none.');
  return {
    above: document.blocks.slice(0, at).flatMap(lineOf),
    table,
    below: document.blocks.slice(at + 1).flatMap(lineOf),
  };
}

/** The text of a cell, a line for each paragraph. */
export function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map(cellText).join('\n');
      return lineOf(block)
        .map(({ text }) => text)
        .join('');
    })
    .join('\n');
}
