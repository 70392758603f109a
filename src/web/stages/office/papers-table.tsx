import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedPaper } from '#contract/office.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { useMay } from '../../session/me.ts';
import { MoveButton } from './move-button.tsx';
import { refreshOffice } from './queries.ts';
import { words } from './words.zh.ts';

/** The applications of a call: has the sealed paper come, and when; those that belong to another unit go there. */
export function PapersTable({ callId }: { readonly callId: string }) {
  const query = useQuery({
    queryKey: ['office', 'papers', callId],
    queryFn: () => api.office.papers({ callId }),
  });
  const mayWrite = useMay('recommend.write');
  return (
    <Loaded query={query}>
      {(papers) => (
        <DataTable
          label={words.papers}
          rows={papers}
          rowKey={({ applicationId }) => applicationId}
          empty={<EmptyState title={words.none}>{words.noneLine}</EmptyState>}
          columns={[
            {
              key: 'applicant',
              title: words.applicant,
              cell: ({ applicantName, moved }) => (
                <>
                  {applicantName}
                  {moved !== null && <div className="note">{words.movedFrom(moved.from, moved.reason)}</div>}
                </>
              ),
            },
            { key: 'type', title: words.type, cell: ({ centreTypeLabel }) => centreTypeLabel },
            { key: 'state', title: words.state, cell: ({ state }) => stateWords[state] },
            {
              key: 'received',
              title: words.received,
              cell: (paper) => <Received paper={paper} mayWrite={mayWrite} />,
            },
            {
              key: 'acts',
              title: words.acts,
              cell: (paper) => (mayWrite && isMovable(paper) ? <MoveButton paper={paper} /> : null),
            },
          ]}
        />
      )}
    </Loaded>
  );
}

const isMovable = ({ state }: ReceivedPaper): boolean =>
  state === 'submitted' || state === 'sealed' || state === 'returned';

function Received({ paper, mayWrite }: { readonly paper: ReceivedPaper; readonly mayWrite: boolean }) {
  const { applicationId, applicantName, receivedOn, by } = paper;
  const receive = useMutation({
    mutationFn: async (day: string) => {
      await api.office.receivePaper({ applicationId, receivedOn: day === '' ? null : day });
      await refreshOffice();
    },
  });
  // Kept by a button: a day that is being typed passes through years of long ago.
  const [typed, setTyped] = useState(receivedOn ?? '');
  if (!mayWrite) return <>{receivedOn}</>;
  return (
    <span className="office-day">
      <input
        type="date"
        className="input"
        aria-label={words.receivedOn(applicantName)}
        value={typed}
        disabled={receive.isPending}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== (receivedOn ?? '') && (
        <Button busy={receive.isPending} onClick={() => receive.mutate(typed)}>
          {typed === '' ? words.unreceive : words.receive}
        </Button>
      )}
      {by !== null && <span className="note">{words.receivedBy(by)}</span>}
      <RefusalNotice error={receive.error} />
    </span>
  );
}
