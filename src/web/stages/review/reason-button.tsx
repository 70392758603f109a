import { useState } from 'react';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button, type Weight } from '../../design/button.tsx';
import { words } from './words.zh.ts';
import { WordsField } from './words-field.tsx';

/** Fewer characters say nothing; the server asks for the same. */
const fewest = 5;

interface ReasonButtonProps {
  /** On the button, and again on the one that really does it. */
  readonly label: string;
  readonly title: string;
  readonly line?: string;
  readonly weight?: Weight;
  /** Words that can be taken over, and what the button for it says. */
  readonly suggestion?: { readonly label: string; readonly text: string } | undefined;
  /** The act; its refusal is shown in the dialog, which closes only when it is done. */
  readonly onReason: (reason: string) => Promise<unknown>;
}

/** An act that is not done without a reason. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, title, line, weight = 'danger', suggestion, onReason } = props;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const short = [...reason.trim()].length < fewest;
  const act = async (): Promise<void> => {
    setAsked(true);
    setError(null);
    if (short) return;
    setBusy(true);
    try {
      await onReason(reason.trim());
      setOpen(false);
      setReason('');
      setAsked(false);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button weight={weight} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ActDialog
        title={title}
        line={line}
        label={label}
        weight={weight}
        open={open}
        busy={busy}
        error={error}
        onAct={() => void act()}
        onClose={() => setOpen(false)}
      >
        <WordsField
          label={words.reason}
          hint={words.reasonHint}
          error={asked && short ? words.reasonShort : undefined}
          value={reason}
          rows={6}
          maxLength={2000}
          onType={setReason}
        />
        {suggestion !== undefined && (
          <div>
            <Button weight="plain" onClick={() => setReason(joined(reason, suggestion.text))}>
              {suggestion.label}
            </Button>
          </div>
        )}
      </ActDialog>
    </>
  );
}

const joined = (before: string, more: string): string =>
  before.trim() === '' ? more : `${before.trimEnd()}\n${more}`;
