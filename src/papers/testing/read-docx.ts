import { strFromU8, unzipSync } from 'fflate';
import { allOf, at, childrenOf, parseXml, textIn, type XmlElement } from './xml-tree.ts';

export interface DocxCell {
  /** Paragraphs, a line each; tables inside the cell are not looked into. */
  readonly text: string;
  /** Place in the grid, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface DocxRow {
  /** Only cells that begin in this row. */
  readonly cells: readonly DocxCell[];
  readonly repeated: boolean;
  readonly unbreakable: boolean;
  /** Least height in mm. */
  readonly minHeight: number | undefined;
}

export interface DocxTable {
  /** Of the columns, in mm. */
  readonly widths: readonly number[];
  readonly rows: readonly DocxRow[];
}

export interface DocxParagraph {
  readonly style: string | undefined;
  readonly text: string;
  readonly element: XmlElement;
}

const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 2540) / 100;

/** The parts of a Word or Excel file as text, by their path. */
export function officeParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** One part of a Word or Excel file as XML. */
export function officePart(bytes: Uint8Array, path: string): XmlElement {
  const part = officeParts(bytes).get(path);
  if (part === undefined) throw new Error(`The file has no part ${path}.`);
  return parseXml(part);
}

/** What a paragraph shows: its runs, tabs and line breaks, and the results of its fields. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (child.name === 'w:t') return textIn(child);
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return '\n';
      return ['w:r', 'w:hyperlink'].includes(child.name) ? paragraphText(child) : '';
    })
    .join('');
}

/** All paragraphs of the body, those in tables as well, in the order of the file. */
export function documentParagraphs(bytes: Uint8Array): DocxParagraph[] {
  return allOf(officePart(bytes, 'word/document.xml'), 'w:p').map((element) => ({
    style: at(element, 'w:pPr', 'w:pStyle')?.attributes['w:val'],
    text: paragraphText(element),
    element,
  }));
}

/** The text of the body, a line for each paragraph. */
export function documentText(bytes: Uint8Array): string {
  return documentParagraphs(bytes)
    .map(({ text }) => text)
    .join('\n');
}

interface GridCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly colspan: number;
  readonly continues: boolean;
}

/** A merged cell goes on below where `w:vMerge` stands without a value or with `continue`. */
function continuesAbove(element: XmlElement): boolean {
  const merge = at(element, 'w:tcPr', 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function gridRow(row: XmlElement): GridCell[] {
  let next = 0;
  return childrenOf(row, 'w:tc').map((element) => {
    const colspan = Number(at(element, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
    const cell = { element, column: next, colspan, continues: continuesAbove(element) };
    next += colspan;
    return cell;
  });
}

function tableOf(element: XmlElement): DocxTable {
  const rows = childrenOf(element, 'w:tr');
  const grid = rows.map(gridRow);
  const rowspan = (row: number, column: number): number => {
    let span = 1;
    while (grid[row + span]?.some((cell) => cell.column === column && cell.continues)) span += 1;
    return span;
  };
  return {
    widths: childrenOf(at(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => mm(attributes['w:w'])),
    rows: rows.map((row, index) => {
      const height = at(row, 'w:trPr', 'w:trHeight')?.attributes;
      return {
        cells: (grid[index] ?? [])
          .filter(({ continues }) => !continues)
          .map(({ element: cell, column, colspan }) => ({
            text: childrenOf(cell, 'w:p').map(paragraphText).join('\n'),
            row: index,
            column,
            colspan,
            rowspan: rowspan(index, column),
          })),
        repeated: at(row, 'w:trPr', 'w:tblHeader') !== undefined,
        unbreakable: at(row, 'w:trPr', 'w:cantSplit') !== undefined,
        minHeight: height?.['w:hRule'] === 'atLeast' ? mm(height['w:val']) : undefined,
      };
    }),
  };
}

/** The tables of the body as grids, in their order; tables inside tables follow the one they stand in. */
export function documentTables(bytes: Uint8Array): DocxTable[] {
  return allOf(officePart(bytes, 'word/document.xml'), 'w:tbl').map(tableOf);
}
