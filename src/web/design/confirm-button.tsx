import { useState } from 'react';
import { ActDialog } from './act-dialog.tsx';
import { Button, type Weight } from './button.tsx';

interface ConfirmButtonProps {
  /** On the button, and again on the one that really does it. */
  readonly label: string;
  /** The question. */
  readonly title: string;
  /** What follows from it. */
  readonly line?: string;
  readonly weight?: Weight;
  readonly disabled?: boolean;
  /** The act; its refusal is shown in the dialog, which closes only when it is done. */
  readonly onConfirm: () => Promise<unknown>;
}

/** An act that is asked about once more before it is done. */
export function ConfirmButton({
  label,
  title,
  line,
  weight = 'normal',
  disabled,
  onConfirm,
}: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const act = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      setOpen(false);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button weight={weight} disabled={disabled ?? false} onClick={() => setOpen(true)}>
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
      />
    </>
  );
}
