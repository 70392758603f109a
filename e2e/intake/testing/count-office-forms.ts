import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../papers/testing/libre-office.ts';
import { basicInfoForm } from './basic-info-form.ts';
import { Counter, drawnForms } from './count-forms.ts';
import { Draw } from './draw.ts';
import { fillBlank, inTables } from './fill-blank.ts';
import type { Form } from './form.ts';
import { writeDocx } from './ooxml.ts';
import { planForm } from './plan-form.ts';

/** So many files are converted in one start of LibreOffice. */
const atOnce = 30;
/** Rows of the lists as the blank plan has them. */
const printedRows: Readonly<Record<string, number>> = { team: 3, stages: 2, costs: 2 };

interface Written {
  readonly kind: string;
  readonly form: Form;
  readonly bytes: Uint8Array;
}

/**
 * Forms that LibreOffice saved as .odt and .doc, and then as .docx: our blank ones filled in, and hand-written ones of each
 * kind. In: how many blank ones of each paper and type, and whether those of all types are written or of one.
 */
export async function countOfficeForms(seed: number, blanks: number, allTypes: boolean): Promise<Counter> {
  const counter = new Counter();
  const folder = await mkdtemp(join(tmpdir(), 'word-forms-'));
  const written = [...(await filledBlanks(seed, blanks)), ...handWritten(seed, allTypes)];
  try {
    for (let from = 0; from < written.length; from += atOnce)
      for (const format of ['odt', 'doc'] as const)
        await readBack(
          counter,
          written.slice(from, from + atOnce),
          format,
          join(folder, `${format}-${from}`),
          from,
        );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return counter;
}

async function readBack(
  counter: Counter,
  forms: readonly Written[],
  format: 'odt' | 'doc',
  folder: string,
  from: number,
) {
  const start = await mkdtemp(`${folder}-`);
  const paths = await Promise.all(
    forms.map(async ({ bytes }, at) => {
      const path = join(start, `form-${from + at}.docx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
  const other = await convert(paths, format, join(folder, 'other'));
  const back = await convert(other, 'docx', join(folder, 'back'));
  for (const [at, { kind, form }] of forms.entries())
    await counter.read(
      `${kind} → .${format}`,
      `${kind}-${format}-${from + at}`,
      form,
      await readFile(back[at] ?? ''),
    );
}

async function filledBlanks(seed: number, count: number): Promise<Written[]> {
  const forms: Form[] = [];
  for (let round = 0; round < count; round++)
    for (const centreType of ['regional', 'industry', 'enterprise']) {
      const draw = new Draw(seed * 31 + round);
      forms.push(basicInfoForm(draw, centreType, { shareholders: 5, honours: 5, contents: [3, 3, 2, 1] }));
      forms.push(planForm(draw, centreType, (table) => printedRows[table] ?? 1));
    }
  return Promise.all(
    forms.map(async (form) => ({ kind: '空白表格填写', form: inTables(form), bytes: await fillBlank(form) })),
  );
}

/** LibreOffice 7.4 saves the text of a control around a cell, or of plain text, four times over: it gets none of these. */
function forOffice(form: Form): Form {
  return form.look.controls === undefined ? form : { ...form, look: { ...form.look, controls: 'answers' } };
}

function handWritten(seed: number, allTypes: boolean): Written[] {
  return [...drawnForms(seed, 1)]
    .filter(
      ({ form }, at) =>
        allTypes || form.centreType === ['regional', 'industry', 'enterprise'][Math.floor(at / 6) % 3],
    )
    .map(({ form, draw }) => ({ kind: '另写的表格', form, bytes: writeDocx(forOffice(form), draw) }));
}
