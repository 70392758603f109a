import { useState } from 'react';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { FileButton } from './file-button.tsx';
import { sendFile } from './send-file.ts';
import { words } from './words.zh.ts';
import './upload-button.css';

interface UploadButtonProps {
  readonly label: string;
  /** Endings the chooser of files offers; the server judges by content. */
  readonly accept: string;
  /** What is done with the finished upload; its refusal is shown here. */
  readonly onSent: (uploadId: string, file: File) => Promise<unknown>;
}

/** Chooses one file, sends it with its progress, and hands the finished upload on. */
export function UploadButton({ label, accept, onSent }: UploadButtonProps) {
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File): Promise<void> => {
    setError(null);
    setShare(0);
    try {
      await onSent(await sendFile(file, { onProgress: setShare }), file);
    } catch (reason) {
      setError(reason);
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="stack-small">
      <div className="row">
        <FileButton
          label={label}
          busy={share !== null}
          accept={accept}
          onChosen={([file]) => {
            if (file !== undefined) void send(file);
          }}
        />
        {share !== null && <Progress share={share} />}
      </div>
      <RefusalNotice error={error} />
    </div>
  );
}

function Progress({ share }: { readonly share: number }) {
  const percent = Math.floor(share * 100);
  return (
    <span className="row">
      <progress className="upload-progress" max={100} value={percent} aria-label={words.progress} />
      <span className="note">{percent}%</span>
    </span>
  );
}
