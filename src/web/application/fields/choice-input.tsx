import type { AnswerInput } from '#contract/shapes.ts';
import type { KindUse } from '#programme/definition/field.ts';
import { readAnswer } from '#programme/kinds/registry.ts';
import { useAnswer, useDraft } from '../use-draft.ts';
import { answerText } from './answer-text.ts';
import type { LeafControl } from './field-control.ts';
import { words } from './words.zh.ts';

interface ChoiceInputProps {
  readonly leaf: string;
  readonly kind: KindUse;
  readonly control: LeafControl;
}

/** One of the choices of the question, or yes and no, by the browser's own control. */
export function ChoiceInput({ leaf, kind, control }: ChoiceInputProps) {
  const draft = useDraft();
  const answer = useAnswer(leaf);
  const { placeholder, ...rest } = control;
  const choices = kind.name === 'choice' ? kind.choices : yesAndNo;
  const chosen = chosenValue(answer, kind);
  const foreign = chosen !== '' && !choices.some(({ value }) => value === chosen);
  return (
    <select
      {...rest}
      className="answer answer-choice"
      value={chosen}
      onChange={({ currentTarget: { value } }) => {
        draft.type(leaf, kind.name === 'boolean' ? booleanOf(value) : value);
        void draft.queue.flush();
      }}
    >
      <option value="">{placeholder ?? words.choose}</option>
      {foreign && <option value={chosen}>{words.notAChoice(chosen)}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

const yesAndNo = [
  { value: 'true', label: words.yes },
  { value: 'false', label: words.no },
];

const booleanOf = (value: string): AnswerInput => (value === '' ? null : value === 'true');

/** What the kind reads; what it cannot read stands there as it was typed. */
function chosenValue(answer: AnswerInput, kind: KindUse): string {
  if (Array.isArray(answer)) return '';
  const reading = readAnswer(answer as string | null, { kind });
  if (reading.state === 'value' && typeof reading.value !== 'object') return String(reading.value);
  return answerText(answer);
}
