import { strToU8, zipSync } from 'fflate';
import type { Block, DocumentTable, PaperDocument } from '#programme/definition/document.ts';

/** A cell by its edges in mm, as somebody drew them; `rows` beyond 1 is merged downwards. */
export interface HandCell {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly text: string;
}

export type HandRow = readonly HandCell[];
export type HandBlock = { readonly text: string } | { readonly rows: readonly HandRow[] };

/** How the text of a paragraph is written down. */
export type Writing = 'plain' | 'split' | 'tracked' | 'controls';

/** A paper as paragraphs and tables that are written by hand, not by our writer. */
export function asHand(document: PaperDocument): HandBlock[] {
  return document.blocks.flatMap(handBlock);
}

function handBlock(block: Block): HandBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ text: block.runs.map(({ text }) => text).join('') }];
    case 'title':
    case 'heading':
      return [{ text: block.text }];
    case 'coverLine':
      return [{ text: `${block.label}\t${block.value}` }];
    case 'table':
      return [{ rows: handRows(block) }];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(handBlock));
    default:
      return [];
  }
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap(handBlock)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n');
}

function handRows(table: DocumentTable): HandRow[] {
  const edges = [0];
  for (const width of table.columns) edges.push((edges.at(-1) ?? 0) + width);
  const reach = new Array<number>(table.columns.length).fill(0);
  return table.rows.map(({ cells }) => {
    let column = 0;
    const row = cells.map((cell): HandCell => {
      while ((reach[column] ?? 0) > 0) column += 1;
      const from = column;
      column += cell.colspan ?? 1;
      reach.fill(cell.rowspan ?? 1, from, column);
      return {
        left: edges[from] ?? 0,
        right: edges[column] ?? 0,
        rows: cell.rowspan ?? 1,
        text: textOf(cell.blocks),
      };
    });
    reach.forEach((rows, at) => (reach[at] = Math.max(0, rows - 1)));
    return row;
  });
}

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escape(text).replace(/\t/gu, '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r>`;
}

function written(text: string, writing: Writing): string {
  const letters = [...text];
  const middle = Math.ceil(letters.length / 2);
  const halves = [letters.slice(0, middle).join(''), letters.slice(middle).join('')] as const;
  switch (writing) {
    case 'plain':
      return run(text);
    case 'split':
      return letters.map(run).join('');
    case 'tracked':
      return `${run(halves[0])}<w:del w:id="1" w:author="甲"><w:r><w:delText>旧的</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲">${run(halves[1])}</w:ins>`;
    case 'controls':
      return `<w:sdt><w:sdtPr><w:alias w:val="填写"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  }
}

function paragraphs(text: string, writing: Writing): string {
  return text
    .split('\n')
    .map((line) => `<w:p>${line === '' ? '' : written(line, writing)}</w:p>`)
    .join('');
}

/** A table with a grid of all edges there are, as Word makes it when borders of single rows are dragged. */
function table(rows: readonly HandRow[], writing: Writing): string {
  const edges = [...new Set(rows.flatMap((row) => row.flatMap(({ left, right }) => [left, right])))].sort(
    (a, b) => a - b,
  );
  const span = (cell: HandCell) => edges.indexOf(cell.right) - edges.indexOf(cell.left);
  const width = (cell: HandCell) =>
    `<w:tcW w:w="${String(twips(cell.right - cell.left))}" w:type="dxa"/><w:gridSpan w:val="${String(span(cell))}"/>`;
  const grid = edges
    .slice(1)
    .map((edge, at) => `<w:gridCol w:w="${String(twips(edge - (edges[at] ?? 0)))}"/>`);
  const lines = rows.map((row, r) => {
    const above = rows.slice(0, r).flatMap((other, at) => other.filter((cell) => at + cell.rows > r));
    const cells = [
      ...row.map((cell) => ({ cell, own: true })),
      ...above.map((cell) => ({ cell, own: false })),
    ];
    cells.sort((a, b) => a.cell.left - b.cell.left);
    const before = edges.indexOf(cells[0]?.cell.left ?? 0);
    const inner = cells.map(({ cell, own }) => {
      const merge = !own ? '<w:vMerge/>' : cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
      return `<w:tc><w:tcPr>${width(cell)}${merge}</w:tcPr>${own ? paragraphs(cell.text, writing) : '<w:p/>'}</w:tc>`;
    });
    const skip = before > 0 ? `<w:trPr><w:gridBefore w:val="${String(before)}"/></w:trPr>` : '';
    return `<w:tr>${skip}${inner.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid.join('')}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The XML of a document of these blocks. */
export function handXml(blocks: readonly HandBlock[], writing: Writing = 'plain'): string {
  const body = blocks.map((block) =>
    'text' in block ? paragraphs(block.text, writing) : `${table(block.rows, writing)}<w:p/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`;
}

/** A Word file of the smallest kind around a document. */
export function handDocx(xml: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}" Target="word/document.xml"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(xml),
    ...more,
  });
}
