import { ActDialog } from './act-dialog.tsx';
import { Button, type Weight } from './button.tsx';
import { useAct } from './use-act.ts';

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
  const { show, close, run, ...dialog } = useAct(onConfirm);
  return (
    <>
      <Button weight={weight} disabled={disabled ?? false} onClick={show}>
        {label}
      </Button>
      <ActDialog
        title={title}
        line={line}
        label={label}
        weight={weight}
        {...dialog}
        onAct={run}
        onClose={close}
      />
    </>
  );
}
