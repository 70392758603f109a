import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { GridCell, GridRow, SheetGrid } from '#programme/lists/sheet-grid.ts';
import { bareWorkbook, readRange } from './bare-workbook.ts';
import { cellText } from './cell-text.ts';
import { ExcelRefused } from './excel-refused.ts';

const mostSheets = 20;

/**
 * Reads an Excel file (.xlsx): each visible sheet as plain texts with their addresses. Formulas count by the result that
 * was saved with them, merged cells repeat their text downwards, both say so; nothing is calculated, no macro runs.
 * Refuses (`ExcelRefused`) as `bareWorkbook` does, and `damaged`.
 */
export async function readExcel(bytes: Uint8Array): Promise<SheetGrid[]> {
  const bare = await bareWorkbook(bytes);
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bare, {
      readStyles: true,
      range: readRange,
      sheets: (info, index) => index < mostSheets && info.hidden !== true && info.veryHidden !== true,
    });
  } catch {
    throw new ExcelRefused('damaged');
  }
  return workbook.sheets.map(gridOf);
}

function gridOf(sheet: Sheet): SheetGrid {
  const rows = new Map<number, Map<number, GridCell>>();
  const put = (row: number, column: number, cell: GridCell): void => {
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, cells.set(column, cell));
  };
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const cell = cellText(value, sheet.cells?.get(`${String(row)},${String(column)}`));
      if (cell) put(row, column, cell);
    }),
  );
  for (const { startRow, startCol, endRow } of sheet.merges ?? []) {
    const first = rows.get(startRow)?.get(startCol);
    const last = Math.min(endRow, sheet.rows.length - 1);
    for (let row = startRow + 1; first && row <= last; row += 1)
      put(row, startCol, {
        text: first.text,
        origin: first.origin === undefined || first.origin === 'formula' ? 'merged' : first.origin,
      });
  }
  const sorted: GridRow[] = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row: row + 1, cells: new Map([...cells].sort(([a], [b]) => a - b)) }));
  return { name: sheet.name, rows: sorted };
}
