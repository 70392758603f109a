import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { ChoiceField } from '../../design/choice-field.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { RecommendingNav } from '../recommending/recommending-nav.tsx';
import { useAddressFilter } from '../review/use-address-filter.ts';
import { useUnitCounties } from '../county/queries.ts';
import { CountiesPart } from './counties/counties-part.tsx';
import { words as countyWords } from './counties/words.zh.ts';
import { DeputiesPart } from './deputies-part.tsx';
import { PapersTable } from './papers-table.tsx';
import { officeKey } from './queries.ts';
import { ReleasePart } from './release-part.tsx';
import { words } from './words.zh.ts';
import './office.css';

const filterNames = ['call'] as const;

/** Office practice of a unit: paper that came, applications that belong elsewhere, who releases. */
export function OfficePage() {
  const [{ call }, setFilter] = useAddressFilter(filterNames);
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const office = useQuery({ queryKey: officeKey, queryFn: () => api.office.read() });
  const counties = useUnitCounties();
  const list = calls.data ?? [];
  const shown = list.find(({ id }) => id === call) ?? list.find(({ open }) => open) ?? list[0];
  return (
    <Page title={words.title} lead={words.lead}>
      <RecommendingNav />
      <Sheet title={words.papers}>
        <div className="stack">
          {list.length > 1 && shown !== undefined && (
            <ChoiceField
              label={words.call}
              value={shown.id}
              groups={[{ label: '', choices: list.map(({ id, title }) => ({ value: id, label: title })) }]}
              onChoose={(value) => setFilter({ call: value })}
            />
          )}
          <Loaded query={calls}>
            {() =>
              shown === undefined ? (
                <EmptyState title={words.noCall}>{words.noCallLine}</EmptyState>
              ) : (
                <PapersTable callId={shown.id} />
              )
            }
          </Loaded>
        </div>
      </Sheet>
      <Sheet title={words.release}>
        <Loaded query={office}>{(given) => <ReleasePart office={given} />}</Loaded>
      </Sheet>
      <Sheet title={words.deputies}>
        <Loaded query={office}>{(given) => <DeputiesPart office={given} />}</Loaded>
      </Sheet>
      <Sheet title={countyWords.title}>
        <Loaded query={counties}>{(given) => <CountiesPart counties={given} />}</Loaded>
      </Sheet>
    </Page>
  );
}
