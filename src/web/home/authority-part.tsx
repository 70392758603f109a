import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Sheet } from '../design/sheet.tsx';
import { CountLine } from './task-line.tsx';
import { words } from './words.zh.ts';

/** For the authority: what was handed up, what is accepted, what is still on its way. */
export function AuthorityPart() {
  const query = useQuery({
    queryKey: ['authority', 'applications'],
    queryFn: () => api.authority.applications(),
  });
  return (
    <Sheet title={words.authority}>
      <Loaded query={query}>
        {({ applications, onTheWay }) => {
          const handedUp = applications.filter(({ state }) => state === 'handedUp').length;
          const lines = [
            { count: handedUp, line: words.authorityLines.handedUp, waits: true },
            { count: applications.length - handedUp, line: words.authorityLines.accepted, waits: false },
            {
              count: onTheWay.reduce((sum, { count }) => sum + count, 0),
              line: words.authorityLines.onTheWay,
              waits: false,
            },
          ].filter(({ count }) => count > 0);
          if (lines.length === 0)
            return <EmptyState title={words.noBatches}>{words.noBatchesLine}</EmptyState>;
          return lines.map((line) => (
            <CountLine key={line.line} {...line} to="/authority" button={line.waits ? words.go : words.see} />
          ));
        }}
      </Loaded>
    </Sheet>
  );
}
