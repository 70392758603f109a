import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Facts } from '../../../design/facts.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { receiptKey } from '../queries.ts';
import { receiptWords as words } from '../words.zh.ts';

/** The receipt of a submission: it is all that is printed of its page. */
export function Receipt() {
  const { id } = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const query = useQuery({
    queryKey: receiptKey(id),
    queryFn: () => api.applications.receipt({ applicationId: id }),
  });
  return (
    <section className="sheet receipt" aria-label={words.title}>
      <Loaded query={query}>
        {(receipt) => (
          <div className="stack">
            <div className="row row-apart">
              <h2>{words.title}</h2>
              <span className="no-print">
                <Button onClick={() => window.print()}>{words.print}</Button>
              </span>
            </div>
            <p className="receipt-number" role="status">
              {words.number} <strong>{receipt.number}</strong>
            </p>
            <Facts
              facts={[
                { label: words.applicant, value: head.applicantName },
                { label: words.type, value: head.centreTypeLabel },
                { label: words.call, value: head.callTitle },
                { label: words.at, value: momentWords(receipt.submittedAt) },
                { label: words.by, value: receipt.submittedBy },
                { label: words.sealsDue, value: receipt.sealsDueOn },
                { label: words.digest, value: <code>{receipt.digest}</code> },
              ]}
            />
            <p className="note">{words.digestHint}</p>
          </div>
        )}
      </Loaded>
    </section>
  );
}
