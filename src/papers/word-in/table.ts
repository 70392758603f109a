import type { WordBlock, WordCell, WordTable } from '#programme/intake/word-content.ts';
import { blocksText } from '#programme/intake/word-content.ts';
import { inControl } from './inlines.ts';
import { all, at, attribute, childrenOf, isOn, nameOf, wholeOf, type XmlNode } from './parse-xml.ts';
import { countCell, type WordReading } from './reading.ts';
import { WordRefused } from './word-refused.ts';

const mostSpan = 200;
const deepestTable = 6;
const widestTwips = 50_000;

interface Open {
  readonly column: number;
  readonly colspan: number;
  rowspan: number;
  readonly left: number;
  readonly right: number;
  readonly blocks: WordBlock[];
}

/** A table as a grid: each cell once, with its spans and edges. Refuses `tooManyCells` and `tooDeep`. */
export function readTable(table: XmlNode, reading: WordReading): WordTable {
  reading.tableDepth += 1;
  if (reading.tableDepth > deepestTable) throw new WordRefused('tooDeep');
  const columns = all(at(table, 'tblGrid'), 'gridCol').map((node) => wholeOf(node, widestTwips, 'w') ?? 0);
  const rows: Open[][] = [];
  let above: readonly Open[] = [];
  let headerRows = 0;
  eachIn(table, 'tr', reading, (row) => {
    const properties = at(row, 'trPr');
    if (at(properties, 'del')) return;
    if (isOn(at(properties, 'tblHeader')) && headerRows === rows.length) headerRows += 1;
    const starting: Open[] = [];
    const reaching: Open[] = [];
    readRow(row, columns, above, reading, starting, reaching);
    above = reaching;
    rows.push(starting);
  });
  reading.tableDepth -= 1;
  return { type: 'table', columns, rows: rows.map((row) => row.map(closed)), headerRows };
}

const closed = (cell: Open): WordCell => ({ ...cell });

function readRow(
  row: XmlNode,
  columns: readonly number[],
  above: readonly Open[],
  reading: WordReading,
  starting: Open[],
  reaching: Open[],
): void {
  let column = wholeOf(at(row, 'trPr', 'gridBefore'), mostSpan) ?? 0;
  let left = edge(columns, column) ?? 0;
  eachIn(row, 'tc', reading, (cell) => {
    countCell(reading);
    const properties = at(cell, 'tcPr');
    const colspan = Math.max(1, wholeOf(at(properties, 'gridSpan'), mostSpan) ?? 1);
    const width = wholeOf(at(properties, 'tcW'), widestTwips, 'w') ?? 0;
    const right = edge(columns, column + colspan) ?? left + Math.max(width, 1);
    const place = { column, colspan, left, right };
    column += colspan;
    left = right;
    if (at(properties, 'cellDel')) return;
    const blocks = reading.readBlocks(childrenOf(cell));
    const owner = ownerOf(properties, place, above, reaching);
    if (!owner) {
      const opened: Open = { ...place, rowspan: 1, blocks };
      starting.push(opened);
      reaching.push(opened);
      return;
    }
    // What a writer left in the hidden part of a merged cell is shown with the cell, not lost.
    if (blocksText(blocks).trim() !== '') owner.blocks.push(...blocks);
    if (!reaching.includes(owner)) {
      owner.rowspan += 1;
      reaching.push(owner);
    }
  });
}

/** The cell that this one continues: from above, or in old files from the left. */
function ownerOf(
  properties: XmlNode | undefined,
  place: Pick<Open, 'column' | 'left' | 'right'>,
  above: readonly Open[],
  reaching: readonly Open[],
): Open | undefined {
  const across = at(properties, 'hMerge');
  if (across && attribute(across, 'val') !== 'restart') return reaching.at(-1);
  const down = at(properties, 'vMerge');
  if (!down || attribute(down, 'val') === 'restart') return undefined;
  const overlap = (cell: Open) => Math.min(cell.right, place.right) - Math.max(cell.left, place.left);
  const same = above.find((cell) => cell.column === place.column && overlap(cell) > 0);
  const [nearest] = [...above].sort((a, b) => overlap(b) - overlap(a));
  return same ?? (nearest && overlap(nearest) > 0 ? nearest : undefined);
}

function edge(columns: readonly number[], at: number): number | undefined {
  if (at > columns.length || columns.length === 0) return undefined;
  let sum = 0;
  for (let index = 0; index < at; index += 1) sum += columns[index] ?? 0;
  return sum;
}

/** Rows of a table and cells of a row may stand in content controls and in marks of changes. */
function eachIn(
  parent: XmlNode,
  name: 'tr' | 'tc',
  reading: WordReading,
  found: (node: XmlNode) => void,
): void {
  const visit = (nodes: readonly XmlNode[]) => {
    for (const node of nodes) {
      const own = nameOf(node);
      if (own === name) found(node);
      else if (own === 'sdt') inControl(node, reading, visit);
      else if (own === 'customXml' || own === 'ins' || own === 'moveTo') visit(childrenOf(node));
    }
  };
  visit(childrenOf(parent));
}
