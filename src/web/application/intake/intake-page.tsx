import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useEditable } from '../use-draft.ts';
import { ChooseFiles } from './choose-files.tsx';
import { Comparison } from './comparison.tsx';
import { useIntake, type IntakeDone } from './use-intake.ts';
import { words } from './words.zh.ts';
import './intake.css';

/** Brings filled-in Word files: read, compared with the form, taken as far as somebody ticks them, undone. */
export function IntakePage() {
  const editable = useEditable();
  const { query, busy, share, error, done, read, accept, undo } = useIntake();
  return (
    <Page title={words.title} lead={words.lead}>
      <Sheet>
        {editable ? <ChooseFiles busy={busy !== null} onWord={read} /> : <Notice>{words.locked}</Notice>}
        {busy === 'sending' && <Notice>{words.sending(Math.floor(share * 100))}</Notice>}
        {busy === 'reading' && <Notice>{words.reading}</Notice>}
        <RefusalNotice error={error} />
        <Done done={done} />
      </Sheet>
      <Loaded query={query}>
        {(item) =>
          item === null ? (
            <Sheet>
              <EmptyState title={words.empty}>{words.emptyLine}</EmptyState>
            </Sheet>
          ) : (
            <Comparison
              key={item.id}
              item={item}
              editable={editable}
              busy={busy !== null}
              onAccept={(fields) => void accept(item, fields)}
              undo={
                editable && item.takenCount > 0 ? (
                  <Button busy={busy !== null} onClick={() => void undo(item)}>
                    {words.undo}
                  </Button>
                ) : null
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function Done({ done }: { readonly done: IntakeDone | null }) {
  if (done === null) return null;
  if (done.act === 'accepted') return <Notice tone="done">{words.accepted(done.count)}</Notice>;
  return (
    <Notice tone={done.kept.length > 0 ? 'warns' : 'done'}>
      {words.undone(done.count)}
      {done.kept.length > 0 && (
        <>
          {words.kept}
          <ul>
            {done.kept.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
