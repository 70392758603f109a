import type { TypeSpread } from '#contract/overview.ts';
import { Refusal } from '#kernel/refusal.ts';
import { authoritySees } from '#procedure/application/transitions.ts';
import { distribution } from '#programme/views/distribution.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeIndex } from '../../notices/frozen-notice.ts';
import { findCall } from '../../storage/calls.ts';
import { frozenIn } from '../../storage/overview-counts.ts';
import type { Db } from '../../storage/tables.ts';
import { judgedIndicators, type Judged } from './judged-indicators.ts';

/** How each indicator is spread over what was handed up, void ones apart. Refuses `notFound`. */
export const overviewIndicators: UseCases['overview']['indicators'] = async ({ db }, { callId, region }) =>
  spreadOf(db, callId, region);

/** What all versions of one type answer to one indicator. */
interface Answered {
  readonly label: string;
  readonly unit: string;
  readonly judged: Judged[];
}

interface OfType {
  label: string;
  applications: number;
  /** By the indicator's key. */
  readonly indicators: Map<string, Answered>;
}

/** The same, where the reader is known to be allowed. */
export async function spreadOf(db: Db, callId: string, region = ''): Promise<TypeSpread[]> {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  const versions = await frozenIn(db, { callId, states: authoritySees, region });
  const types = new Map<string, OfType>();
  // What was submitted under one revision of the notice, type by type, is judged by it.
  const groups = Map.groupBy(versions, ({ noticeDigest, centreType }) => `${noticeDigest} ${centreType}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { noticeDigest, centreType } = first;
    const notice = await noticeIndex(db, { ...call, noticeDigest }, centreType);
    const label = notice.programme.centreTypes.find(({ id }) => id === centreType)?.label ?? centreType;
    const ids = group.map(({ versionId }) => versionId);
    const judged = await judgedIndicators(db, notice, ids);
    const type: OfType = types.get(centreType) ?? { label, applications: 0, indicators: new Map() };
    types.set(centreType, type);
    type.applications += judged.length;
    for (const [at, { key, label: name, unit }] of notice.indicators.entries()) {
      const answered: Answered = type.indicators.get(key) ?? { label: name, unit, judged: [] };
      type.indicators.set(key, answered);
      for (const one of judged) if (one[at]) answered.judged.push(one[at]);
    }
  }
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([centreType, { label, applications, indicators }]) => ({
      ...{ centreType, centreTypeLabel: label, applications },
      indicators: [...indicators].map(([key, answered]) => spread(key, answered)),
    }));
}

function spread(key: string, { label, unit, judged }: Answered): TypeSpread['indicators'][number] {
  const many = { counted: 0, void: 0, blank: 0, unreadable: 0 };
  for (const { state } of judged) many[state] += 1;
  const counted = judged.flatMap(({ state, value }) => (state === 'counted' ? [value] : []));
  const found = distribution(counted);
  return { key, label, unit, ...many, distribution: found && { ...found, bars: [...found.bars] } };
}
