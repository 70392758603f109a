import { Modal } from 'antd';
import { useState } from 'react';
import { Button, type Weight } from './button.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { words } from './words.zh.ts';

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
      <Modal open={open} title={title} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <div className="stack">
          {line !== undefined && <p>{line}</p>}
          <RefusalNotice error={error} />
          <div className="row">
            <Button
              weight={weight === 'danger' ? 'danger' : 'primary'}
              busy={busy}
              onClick={() => void act()}
            >
              {label}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
