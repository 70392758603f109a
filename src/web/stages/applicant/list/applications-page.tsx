import type { CallItem } from '#contract/application.ts';
import { momentWords as deadlineWords } from '#procedure/application/words.zh.ts';
import { LinkButton } from '../../../design/button.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { DeadlineNotice } from '../../../call-time/deadline-notice.tsx';
import { words as timeWords } from '../../../call-time/words.zh.ts';
import { Notice } from '../../../design/notice.tsx';
import { useCalls, useOwnApplications } from '../queries.ts';
import { listWords as words } from '../words.zh.ts';
import { ApplicationLine } from './application-line.tsx';

/** Calls one may apply in, and the own applications with what comes next. */
export function ApplicationsPage() {
  const calls = useCalls();
  const applications = useOwnApplications();
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={calls}>
        {(all) => {
          const open = all.filter((call) => call.open);
          return open.length === 0 ? (
            <Sheet>
              <EmptyState title={words.noCall}>{words.noCallLine}</EmptyState>
            </Sheet>
          ) : (
            open.map((call) => <OpenCall key={call.id} call={call} />)
          );
        }}
      </Loaded>
      <Sheet title={words.mine}>
        <Loaded query={applications}>
          {(heads) =>
            heads.length === 0 ? (
              <EmptyState title={words.none}>{words.noneLine}</EmptyState>
            ) : (
              heads.map((head) => <ApplicationLine key={head.id} head={head} calls={calls.data ?? []} />)
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}

function OpenCall({ call }: { readonly call: CallItem }) {
  const submit = call.time.stages.find(({ stage }) => stage === 'submit');
  return (
    <Sheet>
      <div className="row row-apart">
        <div>
          <h2>{call.title}</h2>
          <p className="soft">{words.openCall(deadlineWords(new Date(call.closesAt)))}</p>
        </div>
        <LinkButton to={`/apply/new/${call.id}`} weight={call.time.takesPart ? 'primary' : 'normal'}>
          {words.start}
        </LinkButton>
      </div>
      {!call.time.takesPart && <Notice tone="warns">{timeWords.noPart}</Notice>}
      {submit !== undefined && <DeadlineNotice time={submit} begun={false} />}
    </Sheet>
  );
}
