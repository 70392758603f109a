import { mayBeRead, type Purpose } from './file-purpose.ts';
import { words } from './words.zh.ts';

export interface ChosenFile {
  readonly file: File;
  readonly purpose: Purpose;
}

interface ChosenFilesProps {
  readonly chosen: readonly ChosenFile[];
  readonly busy: boolean;
  readonly onPurpose: (file: File, purpose: Purpose) => void;
}

/** What becomes of each file that was chosen; to change before anything is sent. */
export function ChosenFiles({ chosen, busy, onPurpose }: ChosenFilesProps) {
  return (
    <ul className="intake-chosen" aria-label={words.chosen}>
      {chosen.map(({ file, purpose }, at) => (
        <li key={at}>
          <span className="intake-chosen-name">{file.name}</span>
          <select
            className="input"
            aria-label={words.purposeOf(file.name)}
            value={purpose}
            disabled={busy}
            onChange={(event) => onPurpose(file, event.target.value as Purpose)}
          >
            {mayBeRead(file.name) && <option value="read">{words.purposes.read}</option>}
            <option value="library">{words.purposes.library}</option>
            <option value="nothing">{words.purposes.nothing}</option>
          </select>
        </li>
      ))}
    </ul>
  );
}
