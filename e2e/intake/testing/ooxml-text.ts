import type { Draw } from './draw.ts';
import type { Cell, Look } from './form.ts';

/** What is known while a file is written. */
export interface Writing {
  readonly draw: Draw;
  readonly look: Look;
  changes: number;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A text as paragraphs, a line each; in a cell of an answer perhaps in a control, or with what it said before. */
export function paragraphs(text: string, writing: Writing, cell?: Cell): string {
  const { draw, look } = writing;
  const lines = text.split('\n');
  const inOne = lines.length > 1 && look.split === true && draw.chance(0.6);
  if (inOne)
    return `<w:p>${lines.map((line) => runs(line, writing)).join(draw.pick(['<w:r><w:br/></w:r>', '<w:r><w:cr/></w:r>']))}</w:p>`;
  return lines.map((line) => `<w:p>${answer(line, writing, cell)}</w:p>`).join('');
}

function answer(line: string, writing: Writing, cell?: Cell): string {
  const { draw, look } = writing;
  if (cell?.placeholder) return inControl(run(line), '<w:showingPlcHdr/>');
  if (line === '' || cell?.field === undefined) return runs(line, writing);
  if (look.controls !== undefined && draw.chance(0.5))
    return inControl(runs(line, writing), look.controls === true ? draw.pick(['<w:text/>', '']) : '');
  return runs(line, writing);
}

const inControl = (xml: string, kind: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="请填写"/>${kind}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;

function runs(line: string, writing: Writing): string {
  const { look } = writing;
  if (line === '') return '';
  if (look.tracked === true) return tracked(line, writing);
  return look.split === true ? splitRuns(line, writing) : run(line);
}

/** Something struck out before, something put in behind; a piece moved; what counts is what is left. */
function tracked(line: string, writing: Writing): string {
  const { draw } = writing;
  const letters = [...line];
  const from = draw.int(0, letters.length - 1);
  const [kept, put] = [letters.slice(0, from).join(''), letters.slice(from).join('')];
  writing.changes += 1;
  const by = `w:id="${100 + writing.changes}" w:author="乙" w:date="2023-06-02T08:00:00Z"`;
  const old = `<w:del ${by}><w:r><w:delText xml:space="preserve">${escaped(draw.pick(['原为', '12', '（旧）', '2019年']))}</w:delText></w:r></w:del>`;
  return draw.pick([
    `${run(kept)}${old}<w:ins ${by}>${run(put)}</w:ins>`,
    `<w:ins ${by}>${run(kept)}</w:ins>${run(put)}${old}`,
    `<w:moveFrom ${by}>${run('移走的字')}</w:moveFrom>${run(kept)}<w:moveTo ${by}>${run(put)}</w:moveTo>`,
    run(line),
  ]);
}

function splitRuns(line: string, { draw }: Writing): string {
  const letters = [...line];
  const written: string[] = [];
  for (let at = 0; at < letters.length;) {
    const take = draw.int(1, 3);
    const piece = letters.slice(at, at + take).join('');
    at += take;
    if (piece === '-') written.push('<w:r><w:noBreakHyphen/></w:r>');
    else
      written.push(
        `<w:r><w:rPr>${draw.pick(['', '<w:b/>', '<w:rFonts w:hint="eastAsia"/>'])}</w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
      );
    if (draw.chance(0.15))
      written.push(
        draw.pick([
          '<w:proofErr w:type="spellStart"/>',
          '<w:bookmarkStart w:id="3" w:name="_b"/><w:bookmarkEnd w:id="3"/>',
          '<w:r><w:lastRenderedPageBreak/></w:r>',
        ]),
      );
  }
  return written.join('');
}
