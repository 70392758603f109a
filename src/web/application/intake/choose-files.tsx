import { useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../design/button.tsx';
import { evidenceUploads, uploadEvidence } from '../evidence/evidence-uploads.ts';
import { UploadLine } from '../evidence/upload-line.tsx';
import { droppedFiles } from './dropped-files.ts';
import { words } from './words.zh.ts';
import '../evidence/evidence.css';

const isWord = ({ name }: File): boolean => /\.(?:docx?|wps)$/iu.test(name);
/** What programs and file managers leave lying about. */
const isLitter = ({ name }: File): boolean => /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name);

interface ChooseFilesProps {
  readonly busy: boolean;
  readonly onWord: (files: readonly File[]) => void;
}

/** Chooses files or a folder, or takes what is dropped here. Word files are read, everything else becomes evidence. */
export function ChooseFiles({ busy, onWord }: ChooseFilesProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const uploads = useSyncExternalStore(evidenceUploads.subscribe, evidenceUploads.all);
  const take = (chosen: readonly File[]): void => {
    const wanted = chosen.filter((file) => !isLitter(file));
    const others = wanted.filter((file) => !isWord(file));
    if (others.length > 0) uploadEvidence(others, () => undefined);
    const papers = wanted.filter(isWord);
    if (papers.length > 0) onWord(papers);
  };
  const chosen = (input: HTMLInputElement): void => {
    take([...(input.files ?? [])]);
    // Emptied, so that the same file chosen again is noticed.
    input.value = '';
  };
  return (
    <div
      className={over ? 'upload-area upload-area-over' : 'upload-area'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={words.choose}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={words.chooseFolder}
        onChange={(event) => chosen(event.target)}
      />
      <div className="row">
        <Button weight="primary" busy={busy} onClick={() => files.current?.click()}>
          {words.choose}
        </Button>
        <Button busy={busy} onClick={() => folder.current?.click()}>
          {words.chooseFolder}
        </Button>
      </div>
      <span className="note">{words.hint}</span>
      {uploads.length > 0 && (
        <ul className="upload-lines">
          {uploads.map((upload) => (
            <UploadLine key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </div>
  );
}
