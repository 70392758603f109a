import { LinkButton } from '../../../design/button.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { useDraft, useEditable, useWorkspace } from '../../../application/use-draft.ts';
import { StateTag } from '../../review/state-tag.tsx';
import { nextStep } from '../next-step.ts';
import { useCall } from '../queries.ts';
import { overviewWords as words } from '../words.zh.ts';

/** What is to be done now, and the ways there; the first one stands out. */
export function NextAct() {
  const { id } = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const editable = useEditable();
  const call = useCall(head.callId);
  const blocking = useWorkspace(
    ({ judged }) => judged.findings.filter(({ severity }) => severity === 'blocks').length,
  );
  const sealing = head.acts.includes('seal');
  return (
    <section className="sheet overview-next" aria-label={words.next}>
      <div className="stack">
        <div className="row">
          <h2>{words.next}</h2>
          <StateTag state={head.state} />
        </div>
        <p>{nextStep(head, call, serverNow())}</p>
        {editable && blocking === 0 && <p>{words.ready}</p>}
        <div className="row">
          {editable && blocking > 0 && (
            <>
              <LinkButton to={`/apply/${id}/basic-info`} weight="primary">
                {words.goFill}
              </LinkButton>
              <LinkButton to={`/apply/${id}/plan`}>{words.goPlan}</LinkButton>
              <LinkButton to={`/apply/${id}/check`}>{words.goCheck(blocking)}</LinkButton>
            </>
          )}
          {editable && blocking === 0 && (
            <LinkButton to={`/apply/${id}/submit`} weight="primary">
              {words.goSubmit}
            </LinkButton>
          )}
          {sealing && (
            <LinkButton to={`/apply/${id}/submit`} weight="primary">
              {words.goSeal}
            </LinkButton>
          )}
          <LinkButton to={`/apply/${id}/papers`}>{words.goPapers}</LinkButton>
        </div>
      </div>
    </section>
  );
}
