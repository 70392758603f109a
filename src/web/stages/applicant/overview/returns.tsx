import { Sheet } from '../../../design/sheet.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { useWorkspace } from '../../../application/use-draft.ts';
import { overviewWords as words } from '../words.zh.ts';

/** Why an application came back, each time. */
export function Returns() {
  const returns = useWorkspace((snapshot) => snapshot.returns);
  if (returns.length === 0) return null;
  return (
    <Sheet title={words.returns}>
      <ol className="overview-history">
        {returns.map(({ at, by, reason }) => (
          <li key={at}>
            <span className="note">
              {momentWords(at)} {by}
            </span>
            <br />
            {reason}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
