import type { ApplicationHead } from '#contract/shapes.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { CallStage } from '#procedure/application/stage-deadline.ts';
import { useCall } from '../stages/applicant/queries.ts';
import { DeadlineNotice } from './deadline-notice.tsx';

/** Which stage its applicant has to finish next; what came back for correction may be finished at any time. */
const stageOf: Partial<Readonly<Record<ApplicationState, CallStage>>> = {
  draft: 'submit',
  submitted: 'seal',
};

/** The deadline that is next for an application, above its pages. */
export function ApplicationDeadline({ head }: { readonly head: ApplicationHead }) {
  const call = useCall(head.callId);
  const time = call?.time.stages.find(({ stage }) => stage === stageOf[head.state]);
  if (time === undefined) return null;
  const begunAt = head.state === 'draft' ? head.startedAt : head.submittedAt;
  return (
    <DeadlineNotice time={time} begun={begunAt !== null && Date.parse(begunAt) < Date.parse(time.hardAt)} />
  );
}
