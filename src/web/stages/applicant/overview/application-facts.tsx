import { momentWords as deadlineWords } from '#procedure/application/words.zh.ts';
import { Facts } from '../../../design/facts.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { fileAddress } from '../../../file-address.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { useCall } from '../queries.ts';
import { overviewWords as words } from '../words.zh.ts';

/** What is known of an application, and the way to take all of it along. */
export function ApplicationFacts() {
  const { id } = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const call = useCall(head.callId);
  const moments = [
    { label: words.started, at: head.startedAt },
    { label: words.changed, at: head.changedAt },
    ...(head.submittedAt === null ? [] : [{ label: words.submitted, at: head.submittedAt }]),
  ];
  return (
    <div className="stack">
      <Facts
        facts={[
          { label: words.centre, value: head.centreName === '' ? words.blank : head.centreName },
          { label: words.call, value: head.callTitle },
          ...(call === undefined
            ? []
            : [{ label: words.deadline, value: deadlineWords(new Date(call.closesAt)) }]),
          { label: words.unit, value: head.unitName },
          ...moments.map(({ label, at }) => ({ label, value: momentWords(at) })),
        ]}
      />
      <p>
        <a href={fileAddress('dossier', { applicationId: id })}>{words.dossier}</a>
        <span className="note"> {words.dossierHint}</span>
      </p>
    </div>
  );
}
