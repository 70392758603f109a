import type { CallItem } from '#contract/application.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useMay, useSignedIn } from '../session/me.ts';
import { ApplicationLine } from '../stages/applicant/list/application-line.tsx';
import { useCalls, useOwnApplications } from '../stages/applicant/queries.ts';
import { LicenceTask } from './licence-task.tsx';
import { words } from './words.zh.ts';

/** For an applicant: the licence while it stands in the way, each application with its next step, the door to a new one. */
export function ApplicantPart() {
  const { organisation } = useSignedIn();
  const calls = useCalls();
  const applications = useOwnApplications();
  return (
    <>
      {organisation !== null && <LicenceTask organisation={organisation} />}
      <Sheet title={words.applications}>
        <Loaded query={applications}>
          {(heads) =>
            heads.length === 0 ? (
              <NothingYet calls={calls.data ?? []} />
            ) : (
              heads.map((head) => <ApplicationLine key={head.id} head={head} calls={calls.data ?? []} />)
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
