import { memo, useState } from 'react';
import type { Leaf } from '#programme/answers/leaf.ts';
import { leafName } from '#programme/conditions/name-leaf.zh.ts';
import { conditionOf, notAskedBecause } from '../asked-of.ts';
import { findingsOf, sameFindings } from '../findings-of.ts';
import { useMayAnswer, useEditable, useWorkspace } from '../use-draft.ts';
import { words as pinWords } from '../../pins/words.zh.ts';
import { ChoiceInput } from './choice-input.tsx';
import { controlId, type LeafControl } from './field-control.ts';
import { LeafNotes } from './leaf-notes.tsx';
import { LineInput } from './line-input.tsx';
import { TextInput } from './text-input.tsx';
import { words } from './words.zh.ts';
import './leaf-field.css';

interface LeafFieldProps {
  readonly leaf: Leaf;
  /**
   * `shown`: above the control. `onPaper`: heard, and on phones shown, where the printed table names it by row and column.
   * `elsewhere`: a label that names this control stands in another cell.
   */
  readonly label: 'shown' | 'onPaper' | 'elsewhere';
  /** What the paper prints while the cell is blank. */
  readonly hint?: string | undefined;
  /** The number of the line, as on the paper. */
  readonly number?: string | undefined;
}

/** One answer: its label, its control by its kind, what the kind reads, and what is found about it. */
export const LeafField = memo(function LeafField({ leaf, label, hint, number }: LeafFieldProps) {
  const editable = useEditable();
  const open = useMayAnswer(leaf.id);
  const [left, setLeft] = useState(false);
  const findings = useWorkspace(({ judged }) => findingsOf(judged, leaf.id), sameFindings);
  const blank = useWorkspace(({ dossier }) => dossier.isBlank(leaf.id));
  const name = useWorkspace(({ notice, dossier }) => leafName(leaf, notice, dossier.rows));
  const notAsked = useWorkspace(
    ({ dossier }) => notAskedBecause(conditionOf(leaf, dossier), dossier) !== null,
  );
  const missing = findings.some(({ severity }) => severity === 'blocks') && blank;
  const control: LeafControl = {
    id: controlId(leaf.id),
    'aria-describedby': `${controlId(leaf.id)}-notes`,
    'aria-invalid': !blank && findings.some(({ severity }) => severity === 'blocks'),
    disabled: !open || (notAsked && blank),
    placeholder: notAsked ? words.notAsked : hint,
  };
  return (
    <div
      className={`leaf${missing ? ' leaf-missing' : ''}`}
      data-target={leaf.id}
      title={editable && !open ? pinWords.locked : undefined}
      onBlur={() => setLeft(true)}
    >
      {label !== 'elsewhere' && (
        <label className={`leaf-label leaf-label-${label}`} htmlFor={control.id}>
          {label === 'shown' ? leaf.label : <CellName name={name} leaf={leaf} />}
        </label>
      )}
      <div className="leaf-line">
        {number !== undefined && <span aria-hidden="true">{number}</span>}
        <Control leaf={leaf} control={control} />
        {leaf.unit !== undefined && (leaf.indicator || !leaf.label.includes(leaf.unit)) && (
          <span className="leaf-unit">{leaf.unit}</span>
        )}
      </div>
      <LeafNotes
        leaf={leaf}
        findings={missing && !left ? [] : findings}
        missing={missing}
        locked={editable && !open}
        id={control['aria-describedby']}
      />
    </div>
  );
});

/** The whole name of a cell is heard; where it is seen, below the number of its row, its column is enough. */
function CellName({ name, leaf }: { readonly name: string; readonly leaf: Leaf }) {
  const column = leaf.path[leaf.path.length - 1] ?? '';
  const row = leaf.cell && name.endsWith(column) ? name.slice(0, -column.length) : '';
  if (row === '') return name;
  return (
    <>
      <span className="only-read-aloud">{row}</span>
      {column}
    </>
  );
}

function Control({ leaf, control }: { readonly leaf: Leaf; readonly control: LeafControl }) {
  switch (leaf.kind.name) {
    case 'choice':
    case 'boolean':
      return <ChoiceInput leaf={leaf.id} kind={leaf.kind} control={control} />;
    case 'text':
    case 'richText':
      return <TextInput leaf={leaf.id} control={control} />;
    case 'money':
    case 'count':
    case 'decimal':
    case 'percent':
    case 'date':
    case 'month':
    case 'uscc':
    case 'phone':
    case 'email':
    case 'contact':
      return <LineInput leaf={leaf.id} kind={leaf.kind.name} control={control} />;
  }
}
