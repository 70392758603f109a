import type { BatchItem } from '#contract/authority.ts';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { dayWords, momentWords } from '../../../design/moment-words.ts';
import { Sheet } from '../../../design/sheet.tsx';
import { queryClient } from '../../../query-client.ts';
import { ReasonButton } from '../../review/reason-button.tsx';
import { HandedUpTable } from '../overview/handed-up-table.tsx';
import { words } from '../words.zh.ts';

/** One batch: what is in it, and accepting it or sending it back, whole. */
export function BatchSheet({ batch }: { readonly batch: BatchItem }) {
  const { id: batchId, unitName, handedUpAt, applications } = batch;
  const may = (act: string): boolean => applications.every(({ acts }) => acts.includes(act));
  const acceptedAt = applications[0]?.acceptedAt ?? null;
  const refreshed = async (act: Promise<unknown>): Promise<void> => {
    await act;
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['authority'] }),
      queryClient.invalidateQueries({ queryKey: ['applications'] }),
    ]);
  };
  return (
    <Sheet title={unitName}>
      <div className="stack">
        <div className="row row-apart">
          <span className="soft">
            {words.batchLine(momentWords(handedUpAt), applications.length)}
            {acceptedAt !== null && `，${words.acceptedOn(dayWords(acceptedAt))}`}
          </span>
          <span className="row">
            {may('accept') && (
              <ConfirmButton
                label={words.accept}
                title={words.acceptTitle(unitName, applications.length)}
                line={words.acceptLine}
                weight="primary"
                onConfirm={() => refreshed(api.authority.accept({ batchId }))}
              />
            )}
            {may('sendBack') && (
              <ReasonButton
                label={words.sendBack}
                title={words.sendBackTitle(unitName, applications.length)}
                line={words.sendBackLine}
                onReason={(reason) => refreshed(api.authority.sendBack({ batchId, reason }))}
              />
            )}
          </span>
        </div>
        <HandedUpTable heads={applications} inBatch />
      </div>
    </Sheet>
  );
}
