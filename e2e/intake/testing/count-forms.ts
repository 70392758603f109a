import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { readWord } from '#papers/word-in/read-word.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { Draw } from './draw.ts';
import { drawForm, formKinds, type FormKind } from './edits.ts';
import type { Form } from './form.ts';
import { judgeIntake, type Failure, type Outcome } from './judge-intake.ts';
import { writeDocx } from './ooxml.ts';

export type Figure = Record<Outcome, number> & { forms: number; cells: number; marked: number };

export interface Counted {
  /** By kind of edit. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly failures: readonly (Failure & { readonly form: string })[];
}

const types = ['regional', 'industry', 'enterprise'] as const;

/** A form that is nothing but empty: what a file is read into. */
export function emptyDossier(centreType: string): OpenDossier {
  const notice = indexProgramme(shanxi2023, centreType, shanxi2023.year);
  return openDossier(notice, {
    format: 1,
    notice: shanxi2023.id,
    year: shanxi2023.year,
    centreType,
    answers: {},
    evidence: [],
  });
}

/** Keeps count of what was read right and wrong. */
export class Counter implements Counted {
  readonly figures = new Map<string, Figure>();
  readonly failures: (Failure & { readonly form: string })[] = [];

  /** Reads one file and holds it against the form it was made of. */
  async read(kind: string, name: string, form: Form, bytes: Uint8Array): Promise<void> {
    const empty = emptyDossier(form.centreType);
    const { content } = await readWord(bytes);
    const { counts, marked, failures } = judgeIntake(
      form,
      readIntake(content, `${name}.docx`, empty),
      empty.notice,
    );
    const figure = this.figures.get(kind) ?? {
      forms: 0,
      cells: 0,
      marked: 0,
      right: 0,
      missing: 0,
      wrong: 0,
      silent: 0,
    };
    this.figures.set(kind, figure);
    figure.forms += 1;
    figure.marked += marked;
    for (const outcome of ['right', 'missing', 'wrong', 'silent'] as const) {
      figure[outcome] += counts[outcome];
      figure.cells += counts[outcome];
    }
    this.failures.push(...failures.map((failure) => ({ ...failure, form: name })));
  }
}

/** The forms of one run, each under a name that makes it again: kind, paper, type, seed. */
export function* drawnForms(seed: number, each: number, kinds: readonly FormKind[] = formKinds) {
  for (const kind of kinds)
    for (let round = 0; round < each; round++)
      for (const [at, centreType] of types.entries())
        for (const paper of ['basic-info', 'plan'] as const) {
          const own =
            seed * 1_000_003 +
            round * 6_007 +
            at * 601 +
            formKinds.indexOf(kind) * 71 +
            (paper === 'plan' ? 7 : 0);
          const draw = new Draw(own);
          yield {
            kind,
            name: `${kind}-${paper}-${centreType}-${own}`,
            form: drawForm(draw, kind, centreType, paper),
            draw,
          };
        }
}

/** Draws, writes, reads and judges forms of each kind: `each` of both papers and every type. */
export async function countForms(seed: number, each: number, kinds?: readonly FormKind[]): Promise<Counter> {
  const counter = new Counter();
  for (const { kind, name, form, draw } of drawnForms(seed, each, kinds))
    await counter.read(kind, name, form, writeDocx(form, draw));
  return counter;
}
