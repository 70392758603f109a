import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderWord } from '#papers/word/render-word.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { emptyDossier } from './count-forms.ts';
import type { Form } from './form.ts';
import { paragraphs } from './ooxml-text.ts';
import { Draw } from './draw.ts';

const document = 'word/document.xml';

/** What stands in the tables alone: cover and prose are not filled in here. */
export function inTables(form: Form): Form {
  const answers = new Map(
    [...form.answers].filter(([field]) => !field.startsWith('plan.') && field !== 'cover.contact'),
  );
  return { ...form, answers };
}

/** The blank paper that is printed for this form, with the answers of its tables typed in, cell by cell. */
export async function fillBlank(form: Form): Promise<Uint8Array> {
  const blank = await renderWord(printablePaper(form.paper, emptyDossier(form.centreType), false), new Map());
  const files = unzipSync(blank);
  const grids = form.blocks.flatMap((block) => ('rows' in block ? [block] : []));
  const writing = { draw: new Draw(1), look: {}, changes: 0 };
  let table = -1;
  const filled = strFromU8(files[document] ?? new Uint8Array()).replace(/<w:tbl>.*?<\/w:tbl>/gs, (xml) => {
    table += 1;
    const rows = grids[table]?.rows ?? [];
    let at = -1;
    return xml.replace(/<w:tr\b.*?<\/w:tr>/gs, (rowXml) => {
      at += 1;
      const cells = [...(rows[at]?.cells ?? [])];
      return rowXml.replace(/<w:tc>.*?<\/w:tc>/gs, (cellXml) => {
        if (/<w:vMerge w:val="continue"\/>|<w:vMerge\/>/.test(cellXml)) return cellXml;
        const cell = cells.shift();
        if (!cell) throw new Error(`The blank ${form.paper} has a cell more in row ${at} of table ${table}.`);
        if (cell.field === undefined || cell.text === '') return cellXml;
        const properties = /<w:tcPr>.*?<\/w:tcPr>/s.exec(cellXml)?.[0] ?? '';
        return `<w:tc>${properties}${paragraphs(cell.text, writing)}</w:tc>`;
      });
    });
  });
  return zipSync({ ...files, [document]: strToU8(filled) });
}
