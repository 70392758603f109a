import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { queryClient } from '../query-client.ts';
import { useMay } from '../session/me.ts';
import { ChangeList } from './change-list.tsx';
import { words } from './change-words.zh.ts';
import './change-list.css';

/** What an amendment changed of the notice an application is written for, until its applicant says it was read. */
export function NoticeChanges({ applicationId }: { readonly applicationId: string }) {
  const mayWrite = useMay('application.write');
  const queryKey = ['applications', 'notice-changes', applicationId];
  const { data } = useQuery({ queryKey, queryFn: () => api.callTime.noticeChanges({ applicationId }) });
  const read = useMutation({
    mutationFn: () => api.callTime.readNoticeChanges({ applicationId }),
    onSuccess: () => queryClient.setQueryData(queryKey, null),
  });
  if (data === undefined || data === null) return null;
  const { reasons, changes } = data;
  return (
    <section className="sheet stack-small" aria-label={words.list}>
      <h2>{changes.length === 0 ? words.noneForType : words.title(changes.length)}</h2>
      {reasons.map((reason, at) => (
        <p key={at}>{words.reason(reason)}</p>
      ))}
      <ChangeList changes={changes} />
      <p className="note">{words.kept}</p>
      <RefusalNotice error={read.error} />
      {mayWrite && (
        <div>
          <Button weight="primary" busy={read.isPending} onClick={() => read.mutate()}>
            {words.read}
          </Button>
        </div>
      )}
    </section>
  );
}
