import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { Button, type Weight } from './button.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { words } from './words.zh.ts';

interface ActDialogProps {
  readonly title: string;
  /** What follows from the act. */
  readonly line?: string | undefined;
  /** On the button that does it. */
  readonly label: string;
  readonly weight: Weight;
  readonly open: boolean;
  readonly busy: boolean;
  /** Why it was refused; null until it is. */
  readonly error: unknown;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** What has to be said before it is done. */
  readonly children?: ReactNode;
}

/** Asks before something is done; a refusal stands in it until the act succeeds or is given up. */
export function ActDialog(props: ActDialogProps) {
  const { title, line, label, weight, open, busy, error, onAct, onClose, children } = props;
  return (
    <Modal open={open} title={title} footer={null} onCancel={onClose} destroyOnHidden>
      <div className="stack">
        {line !== undefined && <p>{line}</p>}
        {children}
        <RefusalNotice error={error} />
        <div className="row">
          <Button weight={weight === 'danger' ? 'danger' : 'primary'} busy={busy} onClick={onAct}>
            {label}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
