import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block, DocumentTable } from '#programme/definition/document.ts';
import { tableGrid, type PlacedCell } from '../table-grid.ts';
import { tableRows } from './block-height.ts';
import type { Draft, Place } from './draft.ts';
import { emptyParagraph } from './paragraph.ts';
import { tableSize } from './styles.ts';
import { points, twips } from './units.ts';

type WriteBlocks = (blocks: readonly Block[], draft: Draft, place: Place) => FileChild[];

/** Half a point; Word counts borders in eighths. */
const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
/** Between border and text, in mm. */
const padding = { side: 1.2, above: 0.5 };
const verticalAlign = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
};

/**
 * A table with the widths, spans, heights and repeated rows that the paper gives; nothing is left to Word's own
 * fitting.
 * @throws when a row has more cells than the table has columns.
 */
export function tableBlock(table: DocumentTable, draft: Draft, place: Place, write: WriteBlocks): Table {
  const widths = table.columns.map(twips);
  const grid = tableGrid(table);
  const room = { width: points(place.width), height: points(place.height), size: place.size, inTable: true };
  const plans = tableRows(table, room, draft.pictures);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(padding.side),
      right: twips(padding.side),
      top: twips(padding.above),
      bottom: twips(padding.above),
    },
    rows: table.rows.map(({ minHeight }, row) => {
      const cells = cellsOfRow(grid[row] ?? [], row);
      return new TableRow({
        // Written with the value false, Word would repeat the row none the less.
        ...(row < table.headerRows ? { tableHeader: true } : {}),
        ...(plans[row]?.cut ? {} : { cantSplit: true }),
        ...(plans[row]?.withNext ? { keepNext: true } : {}),
        ...(minHeight ? { height: { value: twips(minHeight), rule: HeightRule.ATLEAST } } : {}),
        children: cells.map((placed) => cellOf(placed, row, table, draft, place, write)),
      });
    }),
  });
}

type RowCell = PlacedCell | { readonly empty: true; readonly column: number };

/** The cells of a row from left to right, each once; a place without a cell becomes an empty one. */
function cellsOfRow(places: readonly (PlacedCell | undefined)[], row: number): RowCell[] {
  return places.flatMap((placed, column): RowCell[] => {
    if (!placed) return [{ empty: true, column }];
    return placed.column === column && placed.row <= row ? [placed] : [];
  });
}

function cellOf(
  placed: RowCell,
  row: number,
  table: DocumentTable,
  draft: Draft,
  place: Place,
  write: WriteBlocks,
): TableCell {
  if ('empty' in placed) {
    const size = twips(table.columns[placed.column] ?? 0);
    return new TableCell({ width: { size, type: WidthType.DXA }, children: [emptyParagraph(1)] });
  }
  const { cell, column, colspan, rowspan } = placed;
  const mm = table.columns.slice(column, column + colspan);
  const inner: Place = {
    width: sum(mm) - 2 * padding.side,
    height: place.height,
    size: table.size ?? tableSize,
    inTable: true,
    depth: 0,
    ...(cell.align ? { align: cell.align } : {}),
  };
  const starts = placed.row === row;
  return new TableCell({
    width: { size: sum(mm.map(twips)), type: WidthType.DXA },
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1
      ? { verticalMerge: starts ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    verticalAlign: verticalAlign[cell.valign ?? 'middle'],
    // Low, so that the hidden half of a merged cell holds no row open.
    children: starts ? cellContent(cell.blocks, draft, inner, write) : [emptyParagraph(1)],
  });
}

/** Word wants at least one paragraph in a cell, and one after a table inside it. */
function cellContent(
  blocks: readonly Block[],
  draft: Draft,
  place: Place,
  write: WriteBlocks,
): (Paragraph | Table)[] {
  const written = write(blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [] }], draft, place);
  return written.filter(
    (child): child is Paragraph | Table => child instanceof Paragraph || child instanceof Table,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
