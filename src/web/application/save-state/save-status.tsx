import { Link } from 'react-router';
import { momentWords } from '../../design/moment-words.ts';
import { useDraft, useEditable, useWorkspace } from '../use-draft.ts';
import { saveSummary, type SaveSummary } from './save-summary.ts';
import { words } from './words.zh.ts';
import './save-status.css';

/** Says once, at the top, how it stands with saving; leads to what needs somebody. */
export function SaveStatus() {
  const { id } = useDraft();
  const editable = useEditable();
  const summary = useWorkspace(
    ({ leafStates }) => saveSummary(leafStates.values()),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  if (!editable && summary.state === 'untouched') return <p className="save-status">{words.readOnly}</p>;
  return (
    <p className={`save-status save-status-${summary.state}`} role="status">
      {said(summary)}
      {(summary.state === 'conflicts' || summary.state === 'refused') && (
        <Link to={`/apply/${id}/unsent`}>{words.look}</Link>
      )}
    </p>
  );
}

function said(summary: SaveSummary): string {
  switch (summary.state) {
    case 'untouched':
      return words.untouched;
    case 'saved':
      return words.saved(momentWords(summary.at).slice(-5));
    case 'saving':
      return words.saving;
    case 'waiting':
      return summary.message === ''
        ? words.offline(summary.count)
        : `${summary.message}${words.kept(summary.count)}`;
    case 'conflicts':
      return words.conflicts(summary.count);
    case 'refused':
      return words.refused(summary.count);
  }
}
