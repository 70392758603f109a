import { Modal } from 'antd';
import { useEffect } from 'react';
import { Button } from '../../design/button.tsx';
import { CopyButton } from '../../design/copy-button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Notice } from '../../design/notice.tsx';
import { queryClient } from '../../query-client.ts';
import { openCodesKey } from '../codes/open-codes-key.ts';
import { words } from '../words.zh.ts';
import './handed-out.css';

/** A one-time code as it was handed out, and what for. */
export interface HandedOut {
  readonly title: string;
  readonly code: string;
  readonly expiresAt: string;
}

interface HandedOutDialogProps {
  readonly handedOut: HandedOut | null;
  readonly onClose: () => void;
}

/** Shows a one-time code once, to copy or to print for whoever it is meant for. */
export function HandedOutDialog({ handedOut, onClose }: HandedOutDialogProps) {
  const shown = handedOut?.code;
  useEffect(() => {
    if (shown !== undefined) void queryClient.invalidateQueries({ queryKey: openCodesKey });
  }, [shown]);
  if (handedOut === null) return null;
  const { title, code, expiresAt } = handedOut;
  return (
    <Modal open title={words.handedOutTitle} footer={null} onCancel={onClose} mask={{ closable: false }}>
      <div className="stack handed-out">
        <div className="no-print">
          <Notice tone="warns">{words.handedOutOnce}</Notice>
        </div>
        <h3>{title}</h3>
        <code className="handed-out-code">{code}</code>
        <p>{words.expires(momentWords(expiresAt))}</p>
        <p>{words.howToUse(`${location.origin}/code`)}</p>
        <div className="row no-print">
          <CopyButton text={code} />
          <Button onClick={() => printDialog()}>{words.print}</Button>
          <Button weight="primary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** Prints the dialog without the page below it. */
function printDialog(): void {
  document.body.classList.add('printing-dialog');
  window.print();
  document.body.classList.remove('printing-dialog');
}
