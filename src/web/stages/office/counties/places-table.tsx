import { useMutation } from '@tanstack/react-query';
import type { UnitCounties } from '#contract/county.ts';
import { api } from '../../../api.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { useMay } from '../../../session/me.ts';
import { refreshCounty } from '../../county/queries.ts';
import { words } from './words.zh.ts';

type Place = UnitCounties['organisations'][number];

/** The organisations of the unit, and the county each lies in; those that lie in none first. */
export function PlacesTable({ organisations, offices }: Pick<UnitCounties, 'organisations' | 'offices'>) {
  const mayWrite = useMay('recommend.write');
  const countyOf = (officeId: string | null): string =>
    offices.find(({ id }) => id === officeId)?.county ?? words.unplaced;
  const unplacedFirst = [...organisations].sort(
    (a, b) => Number(a.officeId !== null) - Number(b.officeId !== null),
  );
  return (
    <DataTable
      label={words.places}
      rows={unplacedFirst}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noOrganisations}>{words.noOrganisationsLine}</EmptyState>}
      columns={[
        { key: 'organisation', title: words.organisation, cell: ({ name }) => name },
        {
          key: 'county',
          title: words.county,
          cell: (place) => (mayWrite ? <Choice place={place} offices={offices} /> : countyOf(place.officeId)),
        },
      ]}
    />
  );
}

function Choice({ place, offices }: { readonly place: Place; readonly offices: UnitCounties['offices'] }) {
  const { id: organisationId, name, officeId } = place;
  const move = useMutation({
    mutationFn: async (chosen: string) => {
      await api.county.place({ organisationId, officeId: chosen === '' ? null : chosen });
      await refreshCounty();
    },
  });
  return (
    <>
      <select
        className="input office-county"
        aria-label={words.placeOf(name)}
        value={officeId ?? ''}
        disabled={move.isPending}
        onChange={(event) => move.mutate(event.target.value)}
      >
        <option value="">{words.unplaced}</option>
        {offices.map(({ id, county }) => (
          <option key={id} value={id}>
            {county}
          </option>
        ))}
      </select>
      <RefusalNotice error={move.error} />
    </>
  );
}
