import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSoughtText } from '../../design/use-sought-text.ts';
import { useMay } from '../../session/me.ts';
import { useEvidence } from './evidence-query.ts';
import { LibraryRow } from './library-row.tsx';
import { RoomLine } from './room-line.tsx';
import { UploadArea } from './upload-area.tsx';
import { words } from './words.zh.ts';
import './evidence.css';
import './library.css';

/** So many are shown at first. */
const atFirst = 20;

/** All evidence of the organisation, found by title or name of the file, and a place to add more. */
export function Library() {
  const query = useEvidence();
  const editable = useMay('application.write');
  const [text, setText] = useSoughtText();
  const [all, setAll] = useState(false);
  return (
    <div className="stack">
      {editable && <UploadArea onAdded={() => undefined} />}
      <RoomLine />
      <Loaded query={query}>
        {(items) => {
          if (items.length === 0)
            return <EmptyState title={words.libraryEmpty}>{words.libraryEmptyLine}</EmptyState>;
          const titles = new Map(items.map(({ id, title }) => [id, title]));
          const found = items.filter(({ title, fileName }) => (title + fileName).includes(text.trim()));
          const shown = all ? found : found.slice(0, atFirst);
          return (
            <>
              {(items.length > atFirst || text !== '') && (
                <TextField label={words.search} value={text} onType={setText} type="search" />
              )}
              {found.length === 0 && <p className="soft">{words.nothingFound}</p>}
              <ul className="library">
                {shown.map((item) => (
                  <LibraryRow
                    key={item.id}
                    item={item}
                    same={item.sameAs.flatMap((id) => titles.get(id) ?? [])}
                    editable={editable}
                  />
                ))}
              </ul>
              {shown.length < found.length && (
                <Button weight="plain" onClick={() => setAll(true)}>
                  {words.more(found.length - shown.length)}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
