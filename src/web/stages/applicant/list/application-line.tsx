import type { CallItem } from '#contract/application.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { useKeeper } from '../../../application/together/use-keepers.ts';
import { words as togetherWords } from '../../../application/together/words.zh.ts';
import { TaskLine } from '../../../home/task-line.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { StateTag } from '../../review/state-tag.tsx';
import { nextStep } from '../next-step.ts';
import { listWords } from '../words.zh.ts';

interface ApplicationLineProps {
  readonly head: ApplicationHead;
  readonly calls: readonly CallItem[];
}

/** One own application: what it is, where it stands, what comes next. */
export function ApplicationLine({ head, calls }: ApplicationLineProps) {
  const keeper = useKeeper(head.id);
  const { id, centreName, centreTypeLabel, callTitle, reason } = head;
  const waits = head.editable || head.state === 'submitted';
  const call = calls.find((candidate) => candidate.id === head.callId);
  return (
    <TaskLine to={`/apply/${id}`} button={head.editable ? listWords.goOn : listWords.open} waits={waits}>
      <div className="row">
        <h3>{centreName === '' ? centreTypeLabel : centreName}</h3>
        <StateTag state={head.state} />
      </div>
      <p className="note">
        {callTitle} · {centreTypeLabel}
        {keeper !== undefined && ` · ${togetherWords.keeperIs(keeper)}`}
      </p>
      <p>{nextStep(head, call, serverNow())}</p>
      {reason !== null && <p className="soft">{listWords.reason(reason)}</p>}
    </TaskLine>
  );
}
