import { useState } from 'react';
import { saysEnough } from '#procedure/application/reason.ts';
import { ActDialog } from '../../design/act-dialog.tsx';
import { Button, type Weight } from '../../design/button.tsx';
import { useAct } from '../../design/use-act.ts';
import { words } from './words.zh.ts';
import { WordsField } from './words-field.tsx';

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
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const short = !saysEnough(reason);
  const { show, close, run, ...dialog } = useAct(async () => {
    await onReason(reason.trim());
    setReason('');
    setAsked(false);
  });
  const act = (): void => {
    setAsked(true);
    if (!short) run();
  };
  return (
    <>
      <Button weight={weight} onClick={show}>
        {label}
      </Button>
      <ActDialog
        title={title}
        line={line}
        label={label}
        weight={weight}
        {...dialog}
        onAct={act}
        onClose={close}
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
