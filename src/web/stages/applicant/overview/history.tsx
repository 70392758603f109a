import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { useDraft } from '../../../application/use-draft.ts';
import { overviewWords as words } from '../words.zh.ts';

/** What an application went through, the newest first. */
export function History() {
  const { id } = useDraft();
  const query = useQuery({
    queryKey: ['applications', 'events', id],
    queryFn: () => api.applications.events({ applicationId: id }),
  });
  return (
    <Loaded query={query}>
      {(events) =>
        events.length === 0 ? (
          <p className="soft">{words.historyEmpty}</p>
        ) : (
          <ol className="overview-history">
            {events.map(({ at, by, what, detail }, place) => (
              <li key={`${at} ${String(place)}`}>
                <span className="note">
                  {momentWords(at)} {by}
                </span>
                <br />
                {what} <span className="soft">{detail}</span>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
