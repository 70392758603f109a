import { useQuery } from '@tanstack/react-query';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import { api } from '../api.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Sheet } from '../design/sheet.tsx';
import { CountLine } from './task-line.tsx';
import { words } from './words.zh.ts';

/** For a recommending unit: licences to confirm, and how many applications wait at each step. */
export function RecommenderPart() {
  const queue = useQuery({ queryKey: ['recommending', 'queue'], queryFn: () => api.recommending.queue() });
  const organisations = useQuery({
    queryKey: ['recommending', 'organisations'],
    queryFn: () => api.recommending.organisations(),
  });
  const corrections = useQuery({
    queryKey: ['recommending', 'corrections'],
    queryFn: () => api.identity.waiting(),
  });
  const licences = (organisations.data ?? []).filter(
    ({ licence, licenceFile }) => licence === 'filed' || (licence === 'contested' && licenceFile !== null),
  ).length;
  return (
    <Sheet title={words.queue}>
      <Loaded query={queue}>
        {(heads) => {
          const count = (state: ApplicationState): number =>
            heads.filter((head) => head.state === state).length;
          const lines = [
            { count: licences, line: words.queueLines.licences, to: '/recommend/organisations', waits: true },
            {
              count: corrections.data?.length ?? 0,
              line: words.queueLines.corrections,
              to: '/recommend/organisations',
              waits: true,
            },
            { count: count('sealed'), line: words.queueLines.sealed, to: '/recommend', waits: true },
            {
              count: count('recommended'),
              line: words.queueLines.recommended,
              to: '/recommend',
              waits: true,
            },
            { count: count('submitted'), line: words.queueLines.submitted, to: '/recommend', waits: false },
            { count: count('handedUp'), line: words.queueLines.handedUp, to: '/recommend', waits: false },
          ].filter((line) => line.count > 0);
          if (lines.length === 0) return <EmptyState title={words.nothing} />;
          return lines.map((line) => (
            <CountLine key={line.line} {...line} button={line.waits ? words.go : words.see} />
          ));
        }}
      </Loaded>
    </Sheet>
  );
}
