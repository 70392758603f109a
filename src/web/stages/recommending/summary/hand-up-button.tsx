import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import type { Programme } from '#programme/definition/programme.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { words as designWords } from '../../../design/words.zh.ts';
import { refreshRecommending } from '../queue/queue-query.ts';
import { words } from '../words.zh.ts';
import { contentLimit } from './content-limit.ts';
import { mayMove } from './move-row.ts';
import type { SummaryItem } from './summary-query.ts';

interface HandUpButtonProps {
  readonly callId: string;
  readonly programme: Programme;
  readonly rows: readonly SummaryItem[];
  readonly onHandedUp: (count: number) => void;
}

/** Hands up all that is recommended, after showing what goes and in which order. */
export function HandUpButton({ callId, programme, rows, onHandedUp }: HandUpButtonProps) {
  const [open, setOpen] = useState(false);
  const going = rows.filter(mayMove);
  const handUp = useMutation({
    mutationFn: async () => {
      const { count } = await api.recommending.handUp({ callId });
      await refreshRecommending();
      setOpen(false);
      onHandedUp(count);
    },
  });
  if (going.length === 0) return <span className="note">{words.nothingToHandUp}</span>;
  const limit = contentLimit(programme);
  const long = going.filter((row) => limit !== null && row.mainContentCharacters > limit);
  const types = programme.centreTypes
    .map(({ label }) => ({ label, count: going.filter((row) => row.centreType === label).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <Button weight="primary" onClick={() => setOpen(true)}>
        {words.handUp}
      </Button>
      <Modal
        open={open}
        title={words.handUpTitle(going.length)}
        footer={null}
        onCancel={() => setOpen(false)}
      >
        <div className="stack">
          <p>{words.handUpLine}</p>
          <p>
            <strong>{types.map(({ label, count }) => words.handUpTypes(label, count)).join('　')}</strong>
          </p>
          <ol className="hand-up-list">
            {going.map(({ applicationId, applicantName, centreType }) => (
              <li key={applicationId}>
                {applicantName} <span className="note">{centreType}</span>
              </li>
            ))}
          </ol>
          {long.length > 0 && (
            <Notice tone="refuses">
              {words.handUpBlocked}
              <ul>
                {long.map((row) => (
                  <li key={row.applicationId}>
                    {words.rowTooLong(row.applicantName, row.mainContentCharacters, limit ?? 0)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <RefusalNotice error={handUp.error} />
          <div className="row">
            <Button
              weight="primary"
              busy={handUp.isPending}
              disabled={long.length > 0}
              onClick={() => handUp.mutate()}
            >
              {words.handUp}
            </Button>
            <Button onClick={() => setOpen(false)}>{designWords.cancel}</Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
