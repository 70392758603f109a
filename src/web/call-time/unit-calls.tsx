import type { CallItem } from '#contract/application.ts';
import type { QuotaItem } from '#contract/call-time.ts';
import { Notice } from '../design/notice.tsx';
import { Tag } from '../design/tag.tsx';
import { useCalls } from '../stages/applicant/queries.ts';
import { DeadlineNotice } from './deadline-notice.tsx';
import { words } from './words.zh.ts';

interface UnitCallsProps {
  /** Calls in which the unit has something to do. */
  readonly callIds: readonly string[];
}

/** What a recommending unit must know of these calls: until when to hand up, how many it may still recommend. */
export function UnitCalls({ callIds }: UnitCallsProps) {
  const calls = (useCalls().data ?? []).filter(({ id, open }) => open || callIds.includes(id));
  return (
    <>
      {calls.map((call) => (
        <OfCall key={call.id} call={call} many={calls.length > 1} />
      ))}
    </>
  );
}

function OfCall({ call: { title, time }, many }: { readonly call: CallItem; readonly many: boolean }) {
  if (!time.takesPart) return <Notice>{words.unitNoPart(title)}</Notice>;
  const recommend = time.stages.find(({ stage }) => stage === 'recommend');
  return (
    <>
      {recommend !== undefined && <DeadlineNotice time={recommend} of={many ? title : undefined} always />}
      {time.quotas.length > 0 && (
        <div className="row" role="group" aria-label={words.quotas(title)}>
          <strong>{words.quotas(title)}</strong>
          {time.quotas.map((one) => (
            <Quota key={one.centreType} quota={one} />
          ))}
        </div>
      )}
    </>
  );
}

function Quota({ quota: { centreTypeLabel, recommended, quota } }: { readonly quota: QuotaItem }) {
  if (quota === null) return null;
  return (
    <span>
      {words.quota(centreTypeLabel, recommended, quota)}{' '}
      {recommended >= quota && <Tag tone="warns">{words.quotaFull}</Tag>}
    </span>
  );
}
