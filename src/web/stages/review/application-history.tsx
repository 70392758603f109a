import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Sheet } from '../../design/sheet.tsx';
import type { Review } from './use-review.ts';
import { words } from './words.zh.ts';

/** Why it came back before, and on demand all that was done. */
export function ApplicationHistory({ opened }: { readonly opened: Review['opened'] }) {
  const { id } = opened.head;
  const [shown, setShown] = useState(false);
  const events = useQuery({
    queryKey: ['applications', 'open', id, 'events'],
    queryFn: () => api.applications.events({ applicationId: id }),
    enabled: shown,
  });
  return (
    <Sheet title={words.events}>
      <div className="stack-small">
        {opened.returns.map(({ at, by, reason }) => (
          <div key={at}>
            <span className="note">{words.returnLine(momentWords(at), by)}</span>
            <p className="review-said">{reason}</p>
          </div>
        ))}
        <div>
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? words.eventsHide : words.eventsShow}
          </Button>
        </div>
        {shown && (
          <Loaded query={events}>
            {(lines) =>
              lines.length === 0 ? (
                <EmptyState title={words.noEvents} />
              ) : (
                <ul className="review-findings">
                  {lines.map(({ at, by, what, detail }) => (
                    <li key={at + what + detail}>
                      <span className="note">{words.returnLine(momentWords(at), by)}</span> {what} {detail}
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </div>
    </Sheet>
  );
}
