import { useRef, useState } from 'react';
import { Button } from '../design/button.tsx';
import { words } from './words.zh.ts';

interface FileDropProps {
  readonly label: string;
  readonly weight: 'primary' | 'normal';
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses one workbook, or takes the one that is dropped here. */
export function FileDrop({ label, weight, busy, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined && !busy) onFile(file);
  };
  return (
    <div
      className={over ? 'list-drop list-drop-over' : 'list-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xls,.et,.ods,.xlsm"
        aria-label={words.choose}
        onChange={(event) => {
          take(event.target.files);
          // Emptied, so that the same file chosen again is noticed.
          event.target.value = '';
        }}
      />
      <div className="row">
        <Button weight={weight} busy={busy} onClick={() => input.current?.click()}>
          {label}
        </Button>
        <span className="note">{words.dropHint}</span>
      </div>
    </div>
  );
}
