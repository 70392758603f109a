import { useState } from 'react';
import { ActDialog } from '../design/act-dialog.tsx';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/text-field.tsx';
import { useAct } from '../design/use-act.ts';
import { scanWords as words } from './words.zh.ts';

interface ConfirmScanProps {
  readonly onConfirm: (typed: string) => Promise<unknown>;
}

/** Takes the code printed on the sealed paper by hand, where its scan does not say it. */
export function ConfirmScan({ onConfirm }: ConfirmScanProps) {
  const [typed, setTyped] = useState('');
  const { show, close, run, ...dialog } = useAct(() => onConfirm(typed));
  return (
    <>
      <Button onClick={show}>{words.confirm}</Button>
      <ActDialog
        title={words.confirmTitle}
        line={words.confirmLine}
        label={words.confirm}
        weight="primary"
        {...dialog}
        onAct={run}
        onClose={close}
      >
        <TextField
          label={words.typed}
          hint={words.typedHint}
          value={typed}
          onType={setTyped}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          onKeyDown={(event) => {
            if (event.key === 'Enter') run();
          }}
        />
      </ActDialog>
    </>
  );
}
