import { useState } from 'react';
import type { TrialItem } from '#contract/check-trials.ts';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { refreshSetUp } from './set-up-key.ts';
import { TrialChoice } from './trial-choice.tsx';
import { trialWords as words } from './trial-words.zh.ts';

interface TrialsPartProps {
  readonly callId: string;
  readonly trials: readonly TrialItem[];
  readonly mayWrite: boolean;
}

/** The checks that are on trial in a call; the authority makes them binding, with a reason. Nothing while there are none. */
export function TrialsPart({ callId, trials, mayWrite }: TrialsPartProps) {
  const [moved, setMoved] = useState<number | null>(null);
  if (trials.length === 0 && moved === null) return null;
  return (
    <Sheet title={words.title(trials.length)}>
      <div className="stack">
        {moved !== null && <Notice tone="done">{words.bound(moved)}</Notice>}
        {trials.length > 0 && <p className="note">{words.lead}</p>}
        {trials.length > 0 && mayWrite && <BindForm callId={callId} trials={trials} onBound={setMoved} />}
        {!mayWrite && (
          <ul>
            {trials.map(({ code, line, place }) => (
              <li key={code}>
                {line} <small className="note">{place}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  );
}

interface BindFormProps extends Omit<TrialsPartProps, 'mayWrite'> {
  /** How many drafts were moved. */
  readonly onBound: (moved: number) => void;
}

function BindForm({ callId, trials, onBound }: BindFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const bind = async (): Promise<void> => {
    const done = await api.checkTrials.makeBinding({ callId, codes: [...chosen], reason });
    onBound(done.moved);
    setChosen([]);
    setReason('');
    await refreshSetUp(callId);
  };
  return (
    <>
      <TrialChoice legend={words.bindWhich} trials={trials} chosen={chosen} onChoose={setChosen} />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        maxLength={500}
        value={reason}
        onType={setReason}
      />
      <div>
        <ConfirmButton
          label={words.bind}
          title={words.bindAsk(chosen.length)}
          line={words.bindLine}
          weight="primary"
          disabled={chosen.length === 0 || reason.trim() === ''}
          onConfirm={bind}
        />
      </div>
    </>
  );
}
