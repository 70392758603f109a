import { useQuery } from '@tanstack/react-query';
import type { CallItem } from '#contract/application.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { dayOf } from '#kernel/working-day.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import { api } from '../api.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { lastDayWords } from '../design/moment-words.ts';
import { Sheet } from '../design/sheet.tsx';
import { Tag } from '../design/tag.tsx';
import { useMay, useSignedIn } from '../session/me.ts';
import { serverNow } from '../session/server-clock.ts';
import { LicenceTask } from './licence-task.tsx';
import { TaskLine } from './task-line.tsx';
import { words } from './words.zh.ts';

/** For an applicant: the licence while it stands in the way, each application with its next step, the door to a new one. */
export function ApplicantPart() {
  const { organisation } = useSignedIn();
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const applications = useQuery({
    queryKey: ['applications', 'list'],
    queryFn: () => api.applications.list(),
  });
  return (
    <>
      {organisation !== null && <LicenceTask organisation={organisation} />}
      <Sheet title={words.applications}>
        <Loaded query={applications}>
          {(heads) =>
            heads.length === 0 ? (
              <NothingYet calls={calls.data ?? []} />
            ) : (
              heads.map((head) => <ApplicationTask key={head.id} head={head} calls={calls.data ?? []} />)
            )
          }
        </Loaded>
      </Sheet>
    </>
  );
}

function NothingYet({ calls }: { readonly calls: readonly CallItem[] }) {
  const mayWrite = useMay('application.write');
  if (!calls.some(({ open }) => open))
    return <EmptyState title={words.noCall}>{words.noCallLine}</EmptyState>;
  return (
    <EmptyState title={words.noApplications}>
      <div className="stack">
        <p>{words.noApplicationsLine}</p>
        {mayWrite && (
          <div>
            <LinkButton to="/apply" weight="primary">
              {words.start}
            </LinkButton>
          </div>
        )}
      </div>
    </EmptyState>
  );
}

interface ApplicationTaskProps {
  readonly head: ApplicationHead;
  readonly calls: readonly CallItem[];
}

function ApplicationTask({ head, calls }: ApplicationTaskProps) {
  const { id, centreName, centreTypeLabel, callTitle, state, reason } = head;
  const waits = head.editable || state === 'submitted';
  return (
    <TaskLine to={`/apply/${id}`} button={head.editable ? words.goOn : words.open} waits={waits}>
      <div className="row">
        <h3>{centreName === '' ? centreTypeLabel : centreName}</h3>
        <Tag tone={state === 'returned' ? 'blocks' : state === 'accepted' ? 'done' : 'accent'}>
          {stateWords[state]}
        </Tag>
      </div>
      <p className="note">
        {callTitle} · {centreTypeLabel}
      </p>
      <p>{nextStepWords(head, calls)}</p>
      {reason !== null && <p className="soft">{words.reason(reason)}</p>}
    </TaskLine>
  );
}

/** What its applicant does next about an application, or what it waits for. */
function nextStepWords(head: ApplicationHead, calls: readonly CallItem[]): string {
  const closesAt = calls.find(({ id }) => id === head.callId)?.closesAt;
  switch (head.state) {
    case 'draft':
      return closesAt === undefined ? '' : words.next.draft(lastDayWords(closesAt));
    case 'submitted':
      return head.sealsDueOn !== null && head.sealsDueOn < dayOf(new Date(serverNow()))
        ? words.next.sealsLate(head.sealsDueOn)
        : words.next.submitted(head.sealsDueOn ?? '');
    case 'sealed':
    case 'recommended':
      return words.next[head.state](head.unitName);
    default:
      return words.next[head.state];
  }
}
