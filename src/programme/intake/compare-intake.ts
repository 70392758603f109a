import type { OpenDossier } from '../answers/open-dossier.ts';
import { leafName } from '../conditions/name-leaf.zh.ts';
import { plainText } from '../text/rich-text-text.ts';
import { asRichText } from '../answers/read-rich-text.ts';
import type { AnswerValue } from '../kinds/kind.ts';
import { printAnswer, readAnswer } from '../kinds/registry.ts';
import { sure, type Intake, type Proposal } from './intake.ts';
import { unsureRows } from './place-rows.ts';
import { inDoubt } from './propose.ts';
import { sameAnswer } from './same-answer.ts';

/** How an answer of a file stands to the form. */
export type ComparedState =
  /** The form says so already. */
  | 'same'
  /** The form is blank there. */
  | 'new'
  /** The form says something else. */
  | 'changed'
  /** Not surely the answer to this question, or to this row; `doubts` of the proposal says why. */
  | 'low'
  /** The file is blank there. */
  | 'missing';

/** A line of the comparison. */
export interface ComparedAnswer {
  readonly field: string;
  /** With what tells it from others of the same label. */
  readonly label: string;
  /** What the file says, as it would be printed; null: nothing. */
  readonly inFile: string | null;
  /** What the form says; null: nothing. */
  readonly inForm: string | null;
  /** Null where the file says nothing. */
  readonly similarity: number | null;
  readonly state: ComparedState;
  /** Is it taken unless somebody says otherwise? Only what is new and sure is. */
  readonly ticked: boolean;
  readonly proposal: Proposal | null;
}

/**
 * Compares what a file answers with what the form says: in the order of the file, then what the form has and the file
 * leaves blank. Nothing is taken here. Beside what stands in a row of the form nothing is ticked unless it is surely
 * that row: the telephone number of one person never comes to stand beside the name of another.
 */
export function compareIntake(form: OpenDossier, intake: Intake): ComparedAnswer[] {
  const unsure = unsureRows(form, intake.answers);
  const found = intake.answers.map((proposal) => comparedProposal(form, proposal, unsure));
  const known = new Set(intake.answers.map(({ field }) => field));
  const blank = new Set(
    [...intake.missing, ...otherCells(form, intake)].filter((field) => !known.has(field)),
  );
  return [...found, ...[...blank].flatMap((field) => comparedBlank(form, field))];
}

function comparedProposal(form: OpenDossier, found: Proposal, unsure: ReadonlySet<string>): ComparedAnswer {
  const { field, value } = found;
  const inForm = form.raw(field);
  const cell = form.notice.leaf(field)?.cell;
  const isSame = sameAnswer(value, inForm, field, form.notice);
  const isBeside = cell !== undefined && form.isBlank(field) && unsure.has(`${cell.table}.${cell.row}`);
  const proposal = isBeside && !isSame ? inDoubt(found, 'place') : found;
  const { similarity } = proposal;
  const state: ComparedState = isSame
    ? 'same'
    : similarity < sure
      ? 'low'
      : form.isBlank(field)
        ? 'new'
        : 'changed';
  return {
    ...{
      field,
      label: nameOf(form, field),
      inFile: shown(form, field, value),
      inForm: shown(form, field, inForm),
    },
    ...{ similarity, state, ticked: state === 'new', proposal },
  };
}

function comparedBlank(form: OpenDossier, field: string): ComparedAnswer[] {
  if (!form.notice.leaf(field)) return [];
  const inForm = shown(form, field, form.raw(field));
  const line = { field, label: nameOf(form, field), inFile: null, inForm, similarity: null };
  return [{ ...line, state: 'missing', ticked: false, proposal: null }];
}

/** Cells that the form has in tables the file answers, and the file has not. */
function otherCells(form: OpenDossier, intake: Intake): string[] {
  const tables = new Set(intake.answers.flatMap(({ field }) => form.notice.leaf(field)?.cell?.table ?? []));
  return [...tables].flatMap((table) => {
    const columns = form.notice.table(table)?.columns ?? [];
    const cells = form.filledRows(table).flatMap((row) => columns.map(({ id }) => `${table}.${row}.${id}`));
    return cells.filter((cell) => !form.isBlank(cell));
  });
}

function nameOf({ notice }: OpenDossier, field: string): string {
  const leaf = notice.leaf(field);
  return leaf ? leafName(leaf, notice) : field;
}

/** An answer as people read it; null where it is blank. */
function shown({ notice }: OpenDossier, field: string, value: AnswerValue | undefined): string | null {
  const leaf = notice.leaf(field);
  if (!leaf || value === undefined || value === null) return null;
  if (leaf.kind.name === 'richText') return plainText(asRichText(value)) || null;
  const reading = readAnswer(value, leaf);
  if (reading.state === 'blank') return null;
  if (reading.state === 'value') return printAnswer(reading.value, leaf);
  return typeof value === 'object' ? plainText(asRichText(value)) : String(value);
}
