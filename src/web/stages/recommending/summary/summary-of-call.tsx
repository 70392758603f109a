import { useMutation } from '@tanstack/react-query';
import type { Programme } from '#programme/definition/programme.ts';
import { api } from '../../../api.ts';
import { LinkButton } from '../../../design/button.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { fileAddress } from '../../../file-address.ts';
import { queryClient } from '../../../query-client.ts';
import { words as listWords } from '../../../lists/words.zh.ts';
import { useMay } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { HandUpButton } from './hand-up-button.tsx';
import { mayMove, moveRow } from './move-row.ts';
import { summaryKey, useNotice, useSummary, type SummaryItem } from './summary-query.ts';
import { SummaryTable } from './summary-table.tsx';
import { UnitTexts } from './unit-texts.tsx';

const files = [
  { file: 'summary.xlsx', label: words.excel },
  { file: 'summary.docx', label: words.wordFile },
  { file: 'summary.pdf', label: words.pdf },
] as const;

interface SummaryOfCallProps {
  readonly callId: string;
  /** Called with how many went up. */
  readonly onHandedUp: (count: number) => void;
}

/** 附件4 as the paper shows it, its files, and handing it up. */
export function SummaryOfCall({ callId, onHandedUp }: SummaryOfCallProps) {
  const notice = useNotice(callId);
  const summary = useSummary(callId);
  const mayWrite = useMay('recommend.write');
  return (
    <Loaded query={notice}>
      {(programme) => (
        <Loaded query={summary}>
          {(rows) =>
            rows.length === 0 ? (
              <Sheet>
                <EmptyState title={words.noRows}>
                  <div className="stack">
                    <p>{words.noRowsLine}</p>
                    <div>
                      <LinkButton to="/recommend?state=sealed">{words.toQueue}</LinkButton>
                    </div>
                  </div>
                </EmptyState>
              </Sheet>
            ) : (
              <>
                <div className="row row-apart no-print">
                  <div className="row">
                    {files.map(({ file, label }) => (
                      <a
                        key={file}
                        className="button"
                        href={fileAddress('summaryFile', { callId, file })}
                        {...(file.endsWith('.pdf') ? { target: '_blank', rel: 'noreferrer' } : {})}
                      >
                        {label}
                      </a>
                    ))}
                  </div>
                  {mayWrite && (
                    <LinkButton to={`/recommend/summary/${callId}/import`}>{listWords.fromExcel}</LinkButton>
                  )}
                  {mayWrite && (
                    <HandUpButton callId={callId} programme={programme} rows={rows} onHandedUp={onHandedUp} />
                  )}
                </div>
                <OrderedTable callId={callId} programme={programme} rows={rows} />
                <UnitTexts callId={callId} />
              </>
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface OrderedTableProps {
  readonly callId: string;
  readonly programme: Programme;
  readonly rows: readonly SummaryItem[];
}

/** The table; a row that is moved stands in its new place at once, and returns if the server refuses. */
function OrderedTable({ callId, programme, rows }: OrderedTableProps) {
  const key = summaryKey(callId);
  const order = useMutation({
    mutationFn: (moved: readonly SummaryItem[]) =>
      api.recommending.setOrder({
        callId,
        applicationIds: moved.filter(mayMove).map(({ applicationId }) => applicationId),
      }),
    onMutate: (moved) => queryClient.setQueryData(key, [...moved]),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['recommending'] }),
  });
  return (
    <>
      <RefusalNotice error={order.error} />
      <SummaryTable
        programme={programme}
        rows={rows}
        onMove={(from, to) => order.mutate(moveRow(rows, from, to))}
      />
    </>
  );
}
