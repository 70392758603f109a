import { Link } from 'react-router';
import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { placeOf } from '../page-of.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { ChooseValue } from './choose-value.tsx';
import { RefusedEntry } from './refused-entry.tsx';
import { words } from './words.zh.ts';

/** Everything that was written here and does not stand on the server: to choose, to copy, to try again, to let go. */
export function UnsentPage() {
  const { id, queue } = useDraft();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const states = useWorkspace((snapshot) => snapshot.leafStates);
  const entries = queue.unsaved;
  const waiting = entries.filter(({ leaf }) => states.get(leaf)?.state === 'waiting');
  const needing = entries.flatMap((entry) => {
    const state = states.get(entry.leaf);
    if (state?.state === 'conflict')
      return [{ entry, content: <ChooseValue leaf={entry.leaf} conflict={state} /> }];
    if (state?.state === 'refused')
      return [{ entry, content: <RefusedEntry entry={entry} message={state.message} /> }];
    return [];
  });
  return (
    <Page title={words.title} lead={words.lead}>
      {needing.length + waiting.length === 0 && (
        <Sheet>
          <EmptyState title={words.empty}>{words.emptyLine}</EmptyState>
        </Sheet>
      )}
      {needing.map(({ entry, content }) => (
        <Sheet key={entry.leaf} title={nameOf(entry.leaf, notice)}>
          <p>
            <Link to={placeOf(id, tableOfRows(entry.leaf) ?? entry.leaf, notice)}>{words.open}</Link>
          </p>
          {content}
        </Sheet>
      ))}
      {waiting.length > 0 && (
        <Sheet title={words.waiting}>
          <p className="soft">{words.waitingLine}</p>
          <ul>
            {waiting.map(({ leaf }) => (
              <li key={leaf}>{nameOf(leaf, notice)}</li>
            ))}
          </ul>
        </Sheet>
      )}
    </Page>
  );
}

function nameOf(leaf: string, notice: NoticeIndex): string {
  const table = tableOfRows(leaf);
  return table === null ? targetName(leaf, notice) : words.rows(targetName(table, notice));
}
