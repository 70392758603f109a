import type { ApplicationHead } from '#contract/shapes.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { Chips } from '../../review/chips.tsx';
import { choicesOf, type countStates } from '../../review/filter-heads.ts';
import type { SetFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import type { QueueFilterName } from './queue-filter-names.ts';

interface QueueFilterProps {
  readonly heads: readonly ApplicationHead[];
  readonly filter: Readonly<Record<QueueFilterName, string>>;
  readonly states: ReturnType<typeof countStates>;
  readonly total: number;
  readonly onSet: SetFilter<QueueFilterName>;
}

/** State by its counts, then type, call, lateness and words. */
export function QueueFilter({ heads, filter, states, total, onSet }: QueueFilterProps) {
  const calls = choicesOf(heads, ({ callId, callTitle }) => [callId, callTitle]);
  return (
    <div className="stack">
      <Chips
        label={reviewWords.state}
        chips={states.map(({ state, count }) => ({ value: state, label: stateWords[state], count }))}
        value={filter.state}
        total={total}
        onChoose={(value) => onSet({ state: value })}
      />
      <div className="filter-row">
        <TextField
          label={reviewWords.search}
          placeholder={reviewWords.searchHint}
          type="search"
          value={filter.text}
          onType={(value) => onSet({ text: value })}
        />
        <ChoiceField
          label={reviewWords.type}
          placeholder={reviewWords.all}
          value={filter.type}
          groups={[
            { label: '', choices: choicesOf(heads, (head) => [head.centreType, head.centreTypeLabel]) },
          ]}
          onChoose={(value) => onSet({ type: value })}
        />
        {calls.length > 1 && (
          <ChoiceField
            label={reviewWords.call}
            placeholder={reviewWords.all}
            value={filter.call}
            groups={[{ label: '', choices: calls }]}
            onChoose={(value) => onSet({ call: value })}
          />
        )}
        <label className="choice">
          <input
            type="checkbox"
            checked={filter.late !== ''}
            onChange={(event) => onSet({ late: event.target.checked ? '1' : '' })}
          />
          {words.onlyLate}
        </label>
      </div>
    </div>
  );
}
