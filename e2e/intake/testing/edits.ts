import { basicInfoForm } from './basic-info-form.ts';
import type { Draw } from './draw.ts';
import { leaveHints, leavePlaceholders, mergeOtherwise, typeIntoLabels } from './edit-cells.ts';
import { rewordLabels } from './edit-labels.ts';
import { changeUnits, moveYears } from './edit-numbers.ts';
import { addAndRemoveRows, moveColumns } from './edit-rows.ts';
import { eachRow, type Form } from './form.ts';
import { planForm } from './plan-form.ts';

type Edit = (form: Form, draw: Draw) => Form;

/** How a form differs from the one that is printed. */
const edits = {
  merges: mergeOtherwise,
  labels: rewordLabels,
  inLabel: typeIntoLabels,
  hints: leaveHints,
  rows: addAndRemoveRows,
  columns: (form, draw) => ({ ...moveColumns(form, draw), look: { ...form.look, dragged: true } }),
  years: moveYears,
  units: changeUnits,
  split: (form) => ({ ...form, look: { ...form.look, split: true } }),
  tracked: (form, draw) => ({ ...trackRows(form, draw), look: { ...form.look, tracked: true } }),
  controls: (form, draw) => ({ ...leavePlaceholders(form, draw), look: { ...form.look, controls: true } }),
} as const satisfies Record<string, Edit>;

type EditName = keyof typeof edits;

/** In the order in which they can be applied one upon the other. */
const inOrder = [
  'years',
  'units',
  'columns',
  'rows',
  'tracked',
  'controls',
  'merges',
  'labels',
  'inLabel',
  'hints',
  'split',
] as const satisfies readonly EditName[];

/** Kinds of forms that are counted apart: as printed, with one edit, with three at once. */
export const formKinds = ['plain', ...inOrder, 'several'] as const;
export type FormKind = (typeof formKinds)[number];

/** A form of one kind with values drawn anew. */
export function drawForm(draw: Draw, kind: FormKind, centreType: string, paper: Form['paper']): Form {
  const chosen = kind === 'several' ? draw.some(inOrder, 3) : [kind];
  const anyRows = chosen.includes('rows');
  const count = () => (anyRows ? draw.int(1, 7) : draw.int(1, 4));
  const form =
    paper === 'plan'
      ? planForm(draw, centreType, count)
      : basicInfoForm(draw, centreType, {
          shareholders: anyRows ? draw.int(1, 5) : 5,
          honours: anyRows ? draw.int(1, 5) : draw.int(1, 5),
          contents: [count(), count(), count(), count()],
        });
  return inOrder.reduce((edited, name) => (chosen.includes(name) ? edits[name](edited, draw) : edited), form);
}

/** A row struck out and a row put in, while changes are tracked. */
function trackRows(form: Form, draw: Draw): Form {
  return eachRow(form, (row) => {
    const last = row.cells.at(-1);
    if (
      !row.part.endsWith('Content') ||
      row.cells.length > 1 ||
      last?.field === undefined ||
      last.text === ''
    )
      return [row];
    if (draw.chance(0.3)) return [{ ...row, tracked: 'inserted' }];
    return [row];
  });
}
