import { DropArea } from '../uploads/drop-area.tsx';
import { FileButton } from '../uploads/file-button.tsx';
import { words } from './words.zh.ts';

interface FileDropProps {
  readonly label: string;
  readonly weight: 'primary' | 'normal';
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses one workbook, or takes the one that is dropped here. */
export function FileDrop({ label, weight, busy, onFile }: FileDropProps) {
  const take = ([file]: readonly File[]): void => {
    if (file !== undefined) onFile(file);
  };
  return (
    <DropArea busy={busy} onDropped={(dropped) => take([...dropped.files])}>
      <div className="row">
        <FileButton
          label={label}
          weight={weight}
          busy={busy}
          accept=".xlsx,.xls,.et,.ods,.xlsm"
          onChosen={take}
        />
        <span className="note">{words.dropHint}</span>
      </div>
    </DropArea>
  );
}
