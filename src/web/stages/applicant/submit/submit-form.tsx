import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { momentWords as deadlineWords } from '#procedure/application/words.zh.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { queryClient } from '../../../query-client.ts';
import { useDraft, useWorkspace } from '../../../application/use-draft.ts';
import { receiptKey, refreshApplications, useCall, useOwnOrganisation } from '../queries.ts';
import { submitWords as words } from '../words.zh.ts';

/** 真实性承诺 and the act itself. What was typed last is sent before; the receipt is there with the answer. */
export function SubmitForm() {
  const draft = useDraft();
  const head = useWorkspace((snapshot) => snapshot.head);
  const blocked = useWorkspace(({ judged }) => judged.findings.some(({ severity }) => severity === 'blocks'));
  const unsaved = useWorkspace(
    ({ leafStates }) => [...leafStates.values()].filter(({ state }) => state !== 'saved').length,
  );
  const licence = useOwnOrganisation().data?.licence;
  const call = useCall(head.callId);
  const [promise, setPromise] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await draft.queue.flush();
      return api.applications.submit({ applicationId: draft.id, promise });
    },
    onSuccess: async (receipt) => {
      queryClient.setQueryData(receiptKey(draft.id), receipt);
      await refreshApplications();
    },
  });
  const stopped = blocked || unsaved > 0 || licence !== 'confirmed';
  const said = stopped ? words.stopped : promise ? words.submitLead : words.promiseFirst;
  return (
    <Sheet title={words.promise}>
      <div className="stack">
        <p className="submit-promise">{words.promiseText}</p>
        <p className="note">{words.promiseAssumed}</p>
        <label className="submit-check">
          <input
            type="checkbox"
            checked={promise}
            onChange={({ currentTarget }) => setPromise(currentTarget.checked)}
          />
          {words.promiseCheck}
        </label>
        {unsaved > 0 && <Notice tone="warns">{words.before.unsaved(unsaved)}</Notice>}
        <RefusalNotice error={error} />
        <div className="row">
          <Button weight="primary" busy={isPending} disabled={stopped || !promise} onClick={() => mutate()}>
            {words.submit}
          </Button>
          <span className="note">{said}</span>
        </div>
        {call !== undefined && (
          <p className="note">{words.deadline(deadlineWords(new Date(call.closesAt)))}</p>
        )}
      </div>
    </Sheet>
  );
}
