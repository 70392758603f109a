import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { UnitCounties } from '#contract/county.ts';
import { HandedOutDialog, type HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { useMay } from '../../../session/me.ts';
import { refreshCounty } from '../../county/queries.ts';
import { OfficeForm } from './office-form.tsx';
import { OfficesTable } from './offices-table.tsx';
import { PlacesTable } from './places-table.tsx';
import { words } from './words.zh.ts';

/** Whether counties speak first, who they are, and which organisation lies in which. */
export function CountiesPart({ counties }: { readonly counties: UnitCounties }) {
  const mayChange = useMay('people.manage');
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  const change = useMutation({
    mutationFn: async (first: boolean) => {
      await api.county.setFirst({ first });
      await refreshCounty();
    },
  });
  const { first, offices, organisations } = counties;
  return (
    <div className="stack" id="counties">
      <p className="soft">{words.line}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={change.isPending ? change.variables : first}
          disabled={!mayChange || change.isPending}
          onChange={(event) => change.mutate(event.target.checked)}
        />
        {words.first}
      </label>
      {!mayChange && <p className="note">{words.onlyManager}</p>}
      <RefusalNotice error={change.error} />
      {(first || offices.length > 0) && (
        <>
          <h3>{words.offices}</h3>
          <OfficesTable offices={offices} mayInvite={mayChange} onHandOut={setHandedOut} />
          {mayChange && <OfficeForm taken={offices.map(({ county }) => county)} />}
        </>
      )}
      {offices.length > 0 && (
        <>
          <h3>{words.places}</h3>
          <p className="soft">{words.placesLine}</p>
          <PlacesTable organisations={organisations} offices={offices} />
        </>
      )}
      <HandedOutDialog handedOut={handedOut} onClose={() => setHandedOut(null)} />
    </div>
  );
}
