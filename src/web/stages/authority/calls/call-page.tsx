import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { CallItem } from '#contract/application.ts';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useMay } from '../../../session/me.ts';
import { AuthorityNav } from '../authority-nav.tsx';
import { words as authorityWords } from '../words.zh.ts';
import { AmendForm } from './amend-form.tsx';
import { DeadlineTable } from './deadline-table.tsx';
import { ExtendForm } from './extend-form.tsx';
import { ExtensionTable } from './extension-table.tsx';
import { QuotaTable } from './quota-table.tsx';
import { RevisionTable } from './revision-table.tsx';
import { setUpKey } from './set-up-key.ts';
import { TrialsPart } from './trials-part.tsx';
import { UnitsForm } from './units-form.tsx';
import { words } from './words.zh.ts';

/** One call: when its stages end, who was given more time and why, which units take part and how many they may recommend. */
export function CallPage() {
  const { callId = '' } = useParams();
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const call = calls.data?.find(({ id }) => id === callId);
  return (
    <Page title={call?.title ?? authorityWords.calls} lead={words.callLead}>
      <AuthorityNav />
      <p>
        <Link to="/authority/calls">{words.back}</Link>
      </p>
      <Loaded query={calls}>
        {() => (call === undefined ? <Notice tone="warns">{words.missing}</Notice> : <SetUp call={call} />)}
      </Loaded>
    </Page>
  );
}

function SetUp({ call: { id: callId } }: { readonly call: CallItem }) {
  const mayWrite = useMay('authority.write');
  const setUp = useQuery({ queryKey: setUpKey(callId), queryFn: () => api.callTime.setUp({ callId }) });
  return (
    <Loaded query={setUp}>
      {({ stages, extensions, units, revisions, trials }) => (
        <>
          <Sheet title={words.deadlines}>
            <DeadlineTable stages={stages} />
          </Sheet>
          {mayWrite && (
            <Sheet title={words.extendTitle}>
              <ExtendForm callId={callId} stages={stages} units={units} />
            </Sheet>
          )}
          <Sheet title={words.extensions}>
            <ExtensionTable extensions={extensions} />
          </Sheet>
          <Sheet title={words.amendTitle}>
            <div className="stack">
              <RevisionTable revisions={revisions} />
              {mayWrite && <AmendForm callId={callId} />}
            </div>
          </Sheet>
          <TrialsPart callId={callId} trials={trials} mayWrite={mayWrite} />
          {mayWrite && (
            <Sheet title={words.units}>
              <UnitsForm callId={callId} units={units} />
            </Sheet>
          )}
          <Sheet title={words.quotas}>
            <QuotaTable callId={callId} units={units} mayWrite={mayWrite} />
          </Sheet>
        </>
      )}
    </Loaded>
  );
}
