import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { DropArea } from '../../uploads/drop-area.tsx';
import { FileButton } from '../../uploads/file-button.tsx';
import { uploadEvidence } from '../evidence/evidence-uploads.ts';
import { UploadLines } from '../evidence/upload-lines.tsx';
import { ChosenFiles, type ChosenFile } from './chosen-files.tsx';
import { droppedFiles, firstOf, type Dropped } from './dropped-files.ts';
import { purposesOf } from './file-purpose.ts';
import { words } from './words.zh.ts';

interface ChooseFilesProps {
  readonly busy: boolean;
  /** Out: were they read? */
  readonly onWord: (files: readonly File[]) => Promise<boolean>;
}

/** Chooses files or a folder, or takes what is dropped here; then says what becomes of each, before anything is sent. */
export function ChooseFiles({ busy, onWord }: ChooseFilesProps) {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [toLibrary, setToLibrary] = useState(0);
  const take = ({ files, more, unreadable }: Dropped): void => {
    const purposes = purposesOf(files.map(({ name }) => name));
    setChosen(
      files.flatMap((file) => {
        const purpose = purposes.get(file.name);
        return purpose === undefined ? [] : [{ file, purpose }];
      }),
    );
    setToLibrary(0);
    setSaid([
      ...(more ? [words.tooMany(files.length)] : []),
      ...(unreadable.length > 0 ? [words.unreadable(unreadable.join('、'))] : []),
    ]);
  };
  const begin = async (): Promise<void> => {
    const of = (purpose: ChosenFile['purpose']) =>
      chosen.filter((one) => one.purpose === purpose).map(({ file }) => file);
    const library = of('library');
    if (library.length > 0) uploadEvidence(library, () => undefined);
    setToLibrary(library.length);
    // What went to the library must not go there twice; what could not be read may be tried again.
    const toRead = of('read');
    setChosen(toRead.map((file) => ({ file, purpose: 'read' })));
    if (toRead.length === 0 || (await onWord(toRead))) setChosen([]);
  };
  return (
    <div className="stack">
      <DropArea busy={busy} onDropped={(dropped) => void droppedFiles(dropped).then(take)}>
        <div className="row">
          <FileButton
            label={words.choose}
            weight={chosen.length > 0 ? 'normal' : 'primary'}
            busy={busy}
            multiple
            onChosen={(files) => take(firstOf(files))}
          />
          <FileButton
            label={words.chooseFolder}
            busy={busy}
            folder
            onChosen={(files) => take(firstOf(files))}
          />
        </div>
        <span className="note">{busy ? words.wait : words.hint}</span>
        <UploadLines />
      </DropArea>
      {said.map((sentence) => (
        <Notice key={sentence} tone="warns">
          {sentence}
        </Notice>
      ))}
      {toLibrary > 0 && (
        <Notice>
          {words.toLibrary(toLibrary)} <Link to="/evidence">{words.library}</Link>
        </Notice>
      )}
      {chosen.length > 0 && (
        <>
          <ChosenFiles
            chosen={chosen}
            busy={busy}
            onPurpose={(file, purpose) =>
              setChosen(chosen.map((one) => (one.file === file ? { file, purpose } : one)))
            }
          />
          <div className="row">
            <Button weight="primary" busy={busy} onClick={() => void begin()}>
              {words.begin}
            </Button>
            <Button weight="plain" disabled={busy} onClick={() => setChosen([])}>
              {words.dropAll}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
