import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { ChangeList } from '../../../call-time/change-list.tsx';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Field } from '../../../design/field.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { refreshSetUp } from './set-up-key.ts';
import { TrialChoice } from './trial-choice.tsx';
import { trialWords } from './trial-words.zh.ts';
import { words as callWords } from './words.zh.ts';
import '../../../call-time/change-list.css';

const words = { ...callWords, ...trialWords };

/** A notice as its file says it; null: the file is no JSON object. */
async function readNotice(file: File): Promise<Record<string, unknown> | null> {
  try {
    const read = JSON.parse(await file.text()) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Adopts a revision of the notice: the file is verified and compared first, and adopted with a reason. */
export function AmendForm({ callId }: { readonly callId: string }) {
  const [reason, setReason] = useState('');
  const [moved, setMoved] = useState<number | null>(null);
  const [binding, setBinding] = useState<readonly string[]>([]);
  const look = useMutation({
    mutationFn: async (file: File) => {
      setMoved(null);
      setBinding([]);
      const notice = await readNotice(file);
      return notice && { notice, ...(await api.callTime.previewRevision({ callId, notice })) };
    },
  });
  const seen = look.data;
  const amend = async (notice: Record<string, unknown>): Promise<void> => {
    const done = await api.callTime.amend({ callId, notice, reason, binding: [...binding] });
    setMoved(done.moved);
    setReason('');
    look.reset();
    await refreshSetUp(callId);
  };
  return (
    <div className="stack">
      {moved !== null && <Notice tone="done">{words.amended(moved)}</Notice>}
      <Field label={words.revisionFile} hint={words.revisionFileHint}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) look.mutate(file);
              // The same file may be chosen again when it was corrected.
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <RefusalNotice error={look.error} />
      {seen === null && <Notice tone="refuses">{words.noJson}</Notice>}
      {seen && (
        <>
          <Notice>{words.wouldMove(seen.drafts)}</Notice>
          {seen.types.length === 0 && <p className="soft">{words.noChanges}</p>}
          {seen.types.map(({ centreTypeLabel, changes }) => (
            <section key={centreTypeLabel} className="stack-small">
              <h3>{words.changesOf(centreTypeLabel, changes.length)}</h3>
              <ChangeList changes={changes} />
            </section>
          ))}
          {seen.trials.length > 0 && (
            <section className="stack-small">
              <h3>{words.entering(seen.trials.length)}</h3>
              <p className="note">{words.enteringLine}</p>
              <TrialChoice
                legend={words.bindAtOnce}
                trials={seen.trials}
                chosen={binding}
                onChoose={setBinding}
              />
            </section>
          )}
          <TextField
            label={words.amendReason}
            hint={words.amendReasonHint}
            maxLength={500}
            value={reason}
            onType={setReason}
          />
          <div>
            <ConfirmButton
              label={words.amend}
              title={words.amendAsk}
              line={words.amendLine(seen.drafts)}
              weight="primary"
              disabled={reason.trim() === ''}
              onConfirm={() => amend(seen.notice)}
            />
          </div>
        </>
      )}
    </div>
  );
}
