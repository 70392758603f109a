import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuotaItem, UnitOfCall } from '#contract/call-time.ts';
import { api } from '../../../api.ts';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { Tag } from '../../../design/tag.tsx';
import { refreshSetUp } from './set-up-key.ts';
import { words } from './words.zh.ts';

interface QuotaCellProps {
  readonly callId: string;
  readonly unit: UnitOfCall;
  readonly item: QuotaItem;
  readonly mayWrite: boolean;
}

/** How many of a type a unit may recommend; saved when the field is left. Empty: any number. */
export function QuotaCell({ callId, unit, item, mayWrite }: QuotaCellProps) {
  const { centreType, centreTypeLabel, quota, recommended } = item;
  const [typed, setTyped] = useState(quota === null ? '' : String(quota));
  const save = useMutation({
    mutationFn: async () => {
      const wanted = typed.trim() === '' ? null : Math.max(0, Math.floor(Number(typed)));
      if (wanted === quota) return;
      await api.callTime.setQuota({ callId, unitId: unit.unitId, centreType, quota: wanted });
      await refreshSetUp(callId);
    },
  });
  return (
    <>
      <span className="quota-cell">
        <input
          className="input quota-input"
          type="number"
          min={0}
          max={9999}
          aria-label={words.quotaLabel(unit.unitName, centreTypeLabel)}
          value={typed}
          disabled={!mayWrite || save.isPending}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => save.mutate()}
        />
        <span className="note">{words.recommended(recommended)}</span>
        {quota !== null && recommended > quota && <Tag tone="warns">{words.over}</Tag>}
      </span>
      <RefusalNotice error={save.error} />
    </>
  );
}
