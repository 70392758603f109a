import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useCountyQueue } from '../stages/county/queries.ts';
import { CountLine } from './task-line.tsx';
import { words } from './words.zh.ts';

/** For a county office: what waits for its word, and what it has said already. */
export function CountyPart() {
  return (
    <Sheet title={words.county}>
      <Loaded query={useCountyQueue()}>
        {(queued) => {
          const awaited = queued.filter((one) => one.awaited).length;
          const lines = [
            { count: awaited, line: words.countyLines.awaited, waits: true },
            {
              count: queued.filter(({ opinion }) => opinion !== null).length,
              line: words.countyLines.said,
              waits: false,
            },
          ].filter(({ count }) => count > 0);
          if (lines.length === 0) return <EmptyState title={words.nothing}>{words.noCountyLine}</EmptyState>;
          return lines.map((line) => (
            <CountLine key={line.line} {...line} to="/county" button={line.waits ? words.go : words.see} />
          ));
        }}
      </Loaded>
    </Sheet>
  );
}
