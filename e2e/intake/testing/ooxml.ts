import { strToU8, zipSync } from 'fflate';
import type { Draw } from './draw.ts';
import type { Cell, Form, Grid, Look, Row } from './form.ts';
import { paragraphs, type Writing } from './ooxml-text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
/** A sixtieth of the width of the page, in twips. */
const part = 150;

/** The form as a Word file of nothing but its document: no styles, no settings, no theme. */
export function writeDocx(form: Form, draw: Draw): Uint8Array {
  const writing: Writing = { draw, look: form.look, changes: 0 };
  const body = form.blocks
    .map((block) => ('line' in block ? paragraphs(block.line, writing) : `${table(block, writing)}<w:p/>`))
    .join('');
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A cell where it stands: in sixtieths from the left, `from` a row above where it goes on. */
interface Placed {
  readonly cell: Cell;
  readonly left: number;
  readonly goesOn: boolean;
}

function place(rows: readonly Row[]): Placed[][] {
  let above: { readonly placed: Placed; readonly left: number }[] = [];
  return rows.map((row) => {
    const waiting = [...row.cells];
    const placed: Placed[] = [];
    const next: typeof above = [];
    let left = 0;
    while (left < 60) {
      const open = above.find(({ placed: { left: at } }) => at === left);
      const cell = open ? open.placed.cell : waiting.shift();
      if (!cell) break;
      const one = { cell, left, goesOn: open !== undefined };
      placed.push(one);
      const down = open ? open.left - 1 : (cell.down ?? 1) - 1;
      if (down > 0) next.push({ placed: one, left: down });
      left += cell.span;
    }
    if (waiting.length > 0)
      throw new Error(`A row is too wide: ${row.cells.map(({ text }) => text).join('|')}`);
    above = next;
    return placed;
  });
}

/** The edges of each row in twips: all alike, or drawn by hand a little to the left or right. */
function edgesOf(rows: readonly (readonly Placed[])[], look: Look, draw: Draw): Map<number, number>[] {
  let former = new Map<number, number>();
  return rows.map((row) => {
    const edges = new Map<number, number>();
    for (const { cell, left, goesOn } of row)
      for (const edge of [left, left + cell.span]) {
        const isOuter = edge === 0 || edge >= 60;
        const moved = look.dragged === true && !isOuter ? draw.int(-70, 70) : 0;
        const kept = goesOn ? former.get(edge) : undefined;
        edges.set(edge, kept ?? edges.get(edge) ?? edge * part + moved);
      }
    former = edges;
    return edges;
  });
}

function table({ rows }: Grid, writing: Writing): string {
  const { look, draw } = writing;
  const placed = place(rows);
  const edges = edgesOf(placed, look, draw);
  const all = [...new Set(edges.flatMap((row) => [...row.values()]))].sort((a, b) => a - b);
  const grid = all
    .slice(1)
    .map((edge, at) => `<w:gridCol w:w="${edge - (all[at] ?? 0)}"/>`)
    .join('');
  const written = rows.map((row, at) => {
    const cells = (placed[at] ?? [])
      .map((one) => cellXml(one, edges[at] ?? new Map(), all, writing))
      .join('');
    const mark =
      row.tracked === 'inserted'
        ? '<w:trPr><w:ins w:id="9" w:author="甲" w:date="2023-06-01T08:00:00Z"/></w:trPr>'
        : '';
    const xml = `<w:tr>${mark}${cells}</w:tr>`;
    const struck =
      look.tracked === true && row.tracked === 'inserted'
        ? struckOut(placed[at] ?? [], edges[at] ?? new Map(), all)
        : '';
    return `${look.controls === true && draw.chance(0.1) ? control(xml) : xml}${struck}`;
  });
  const xml = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
  return look.controls === true && draw.chance(0.2) ? control(xml) : xml;
}

const control = (xml: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;

/** A row that was struck out stands in the file still. */
function struckOut(
  row: readonly Placed[],
  edges: ReadonlyMap<number, number>,
  all: readonly number[],
): string {
  const cells = row.map((one) => {
    const text = one.goesOn
      ? ''
      : '<w:del w:id="8" w:author="甲"><w:r><w:delText>删去的一行，不算数</w:delText></w:r></w:del>';
    return `<w:tc>${cellPr(one, edges, all)}<w:p>${text}</w:p></w:tc>`;
  });
  return `<w:tr><w:trPr><w:del w:id="7" w:author="甲" w:date="2023-06-01T08:00:00Z"/></w:trPr>${cells.join('')}</w:tr>`;
}

function cellPr(
  { cell, left, goesOn }: Placed,
  edges: ReadonlyMap<number, number>,
  all: readonly number[],
): string {
  const [from, to] = [edges.get(left) ?? 0, edges.get(left + cell.span) ?? 0];
  const span = all.indexOf(to) - all.indexOf(from);
  const merge = goesOn ? '<w:vMerge/>' : (cell.down ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tcPr><w:tcW w:w="${to - from}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}</w:tcPr>`;
}

function cellXml(
  one: Placed,
  edges: ReadonlyMap<number, number>,
  all: readonly number[],
  writing: Writing,
): string {
  const { cell, goesOn } = one;
  const { look, draw } = writing;
  const content = goesOn ? '<w:p/>' : paragraphs(cell.text, writing, cell);
  const xml = `<w:tc>${cellPr(one, edges, all)}${content}</w:tc>`;
  const wrapped = look.controls === true && !goesOn && cell.field !== undefined && draw.chance(0.2);
  return wrapped && cell.placeholder === undefined ? control(xml) : xml;
}
