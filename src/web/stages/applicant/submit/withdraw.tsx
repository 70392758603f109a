import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { queryClient } from '../../../query-client.ts';
import { serverNow } from '../../../session/server-clock.ts';
import { submissionEnd } from '../../../call-time/submission-end.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { receiptKey, refreshApplications, useCall } from '../queries.ts';
import { withdrawWords as words } from '../words.zh.ts';

/** The way back to writing, as long as the unit has not recommended. */
export function Withdraw() {
  const { id, workspace } = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const call = useCall(head.callId);
  if (!head.acts.includes('withdraw')) return null;
  const closed = call !== undefined && serverNow() >= submissionEnd(call, head.startedAt);
  return (
    <section className="sheet no-print" aria-label={words.title}>
      <div className="row row-apart">
        <div>
          <h2>{words.title}</h2>
          <p className="soft">{words.line}</p>
        </div>
        <ConfirmButton
          label={words.button}
          title={words.ask}
          line={closed ? words.closed : words.line}
          weight="danger"
          onConfirm={async () => {
            workspace.setHead(await api.applications.withdraw({ applicationId: id }));
            // There is none any more.
            queryClient.removeQueries({ queryKey: receiptKey(id) });
            await refreshApplications();
          }}
        />
      </div>
    </section>
  );
}
