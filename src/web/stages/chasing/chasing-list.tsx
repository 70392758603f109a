import { useQuery } from '@tanstack/react-query';
import { chasingWords } from '#procedure/application/chasing-words.zh.ts';
import { api } from '../../api.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { TextField } from '../../design/text-field.tsx';
import { queryClient } from '../../query-client.ts';
import { useMay } from '../../session/me.ts';
import { Chips } from '../review/chips.tsx';
import type { SetFilter } from '../review/use-address-filter.ts';
import { ChasingTable } from './chasing-table.tsx';
import { type ChasingFilter, countReasons, filterChased } from './filter-chased.ts';
import { words } from './words.zh.ts';

interface ChasingListProps {
  readonly of: 'unit' | 'all';
  readonly callId: string;
  readonly filter: ChasingFilter;
  readonly onSet: SetFilter<keyof ChasingFilter>;
}

/** Whom to ring up about a call, by reason and words. */
export function ChasingList({ of, callId, filter, onSet }: ChasingListProps) {
  const queryKey = ['chasing', of, callId];
  const query = useQuery({
    queryKey,
    queryFn: () => (of === 'unit' ? api.chasing.ofUnit({ callId }) : api.chasing.ofAll({ callId })),
  });
  const mayNote = useMay(of === 'unit' ? 'recommend.write' : 'authority.write');
  const note = async (organisationId: string, word: string): Promise<void> => {
    const noted = { callId, organisationId, word };
    await (of === 'unit' ? api.chasing.noteOfUnit(noted) : api.chasing.noteOfAll(noted));
    await queryClient.invalidateQueries({ queryKey });
  };
  return (
    <Loaded query={query}>
      {(rows) => {
        if (rows.length === 0) return <EmptyState title={words.nobody}>{words.nobodyLine}</EmptyState>;
        return (
          <div className="stack">
            <Chips
              label={words.reason}
              chips={countReasons(rows).map(({ reason, count }) => ({
                value: reason,
                label: chasingWords[reason],
                count,
              }))}
              value={filter.reason}
              total={rows.length}
              onChoose={(reason) => onSet({ reason })}
            />
            <div className="filter-row">
              <TextField
                label={words.search}
                placeholder={words.searchHint}
                type="search"
                value={filter.text}
                onType={(text) => onSet({ text })}
              />
              <label className="choice">
                <input
                  type="checkbox"
                  checked={filter.uncalled !== ''}
                  onChange={(event) => onSet({ uncalled: event.target.checked ? '1' : '' })}
                />
                {words.onlyUncalled}
              </label>
            </div>
            <ChasingTable
              rows={filterChased(rows, filter)}
              withUnit={of === 'all'}
              onNote={mayNote ? note : null}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
