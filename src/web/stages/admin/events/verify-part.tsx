import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { words } from '../words.zh.ts';
import './events.css';

type Verdict = Awaited<ReturnType<typeof api.admin.verifyEvents>>;

/** Recomputes all seals on demand, and says what does not agree. */
export function VerifyPart() {
  const verify = useMutation({ mutationFn: () => api.admin.verifyEvents() });
  return (
    <div className="stack">
      <div className="row">
        <Button busy={verify.isPending} onClick={() => verify.mutate()}>
          {words.verify}
        </Button>
        <span className="soft">{words.verifyLine}</span>
      </div>
      <RefusalNotice error={verify.error} />
      {verify.data !== undefined && <VerdictNotice verdict={verify.data} />}
    </div>
  );
}

function VerdictNotice({ verdict }: { readonly verdict: Verdict }) {
  const { events, seals, unsealed, faults, root } = verdict;
  return (
    <Notice tone={faults.length === 0 ? 'done' : 'refuses'}>
      <p>{faults.length === 0 ? words.verified(events, seals) : words.faults(faults.length)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {unsealed > 0 && <p>{words.unsealed(unsealed)}</p>}
      {root !== null && (
        <p>
          {words.root} <span className="event-root">{root}</span>
        </p>
      )}
    </Notice>
  );
}
