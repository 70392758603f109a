import { useQuery } from '@tanstack/react-query';
import type { OverviewCount } from '#contract/overview.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useSite } from '../../../session/site.ts';
import { Chips } from '../../review/chips.tsx';
import { filterHeads } from '../../review/filter-heads.ts';
import type { SetFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import { countMatrix, type OnTheWay } from './count-matrix.ts';
import { DaysPart } from './days-part.tsx';
import { HandedUpList } from './handed-up-list.tsx';
import { MatrixTable } from './matrix-table.tsx';
import type { OverviewFilterName } from './overview-filter-names.ts';
import { RegionsPart } from './regions-part.tsx';
import { SpreadPart } from './spread-part.tsx';

interface CallOverviewProps {
  readonly callId: string;
  readonly filter: Readonly<Record<OverviewFilterName, string>>;
  readonly onSet: SetFilter<OverviewFilterName>;
}

const count = (way: readonly OnTheWay[]): number => way.reduce((all, one) => all + one.count, 0);

/** The numbers a filter asks for; `placed`: narrowed to its place as well. */
function narrowed(
  rows: readonly OverviewCount[],
  filter: Readonly<Record<OverviewFilterName, string>>,
  placed: boolean,
): OverviewCount[] {
  const is = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  return rows.filter(
    ({ state, centreType, region, unitId }) =>
      is(filter.state, state) &&
      is(filter.type, centreType) &&
      (!placed || (is(filter.region, region) && is(filter.unit, unitId))),
  );
}

/** One call: states with their counts, the matrix of cities and types, the list of what can be opened. */
export function CallOverview({ callId, filter, onSet }: CallOverviewProps) {
  const query = useQuery({
    queryKey: ['authority', 'applications'],
    queryFn: () => api.authority.applications(),
  });
  const counts = useQuery({
    queryKey: ['authority', 'counts', callId],
    queryFn: () => api.overview.counts({ callId }),
  });
  const notice = useQuery({
    queryKey: ['calls', 'notice', callId],
    queryFn: () => api.calls.notice({ callId }),
    staleTime: Infinity,
  });
  const regions = (useSite().data?.regions ?? []).map(({ name }) => name);
  const types = notice.data?.centreTypes ?? [];
  return (
    <Loaded query={query}>
      {(all) => {
        const heads = filterHeads(all.applications, { call: callId });
        const way = all.onTheWay.filter((one) => one.callId === callId);
        const inState = <One extends { readonly state: string }>(ones: readonly One[]): One[] =>
          ones.filter(({ state }) => filter.state === '' || state === filter.state);
        const chips = applicationStates
          .map((state) => ({
            value: state,
            label: stateWords[state],
            count:
              heads.filter((head) => head.state === state).length +
              count(way.filter((one) => one.state === state)),
          }))
          .filter((chip) => chip.count > 0);
        const matrix = countMatrix(
          inState(heads),
          inState(way),
          regions,
          types.map(({ id }) => id),
        );
        return (
          <>
            <Chips
              label={reviewWords.state}
              chips={chips}
              value={filter.state}
              total={heads.length + count(way)}
              onChoose={(value) => onSet({ state: value })}
            />
            <Sheet title={words.matrix}>
              <MatrixTable
                matrix={matrix}
                types={types}
                chosen={filter}
                onChoose={(region, type) => onSet({ region, type, unit: '' })}
              />
            </Sheet>
            <Loaded query={counts}>
              {(rows) => (
                <RegionsPart
                  counts={narrowed(rows, filter, false)}
                  regions={regions}
                  chosen={filter}
                  onChoose={(region, unit) => onSet({ region, unit })}
                />
              )}
            </Loaded>
            <Sheet title={words.days}>
              <Loaded query={counts}>{(rows) => <DaysPart counts={narrowed(rows, filter, true)} />}</Loaded>
            </Sheet>
            <Sheet title={words.spread}>
              <p className="note">{words.spreadLead}</p>
              <SpreadPart callId={callId} region={filter.region} type={filter.type} />
            </Sheet>
            <Sheet title={words.list}>
              <HandedUpList heads={heads} filter={filter} types={types} regions={regions} onSet={onSet} />
            </Sheet>
          </>
        );
      }}
    </Loaded>
  );
}
