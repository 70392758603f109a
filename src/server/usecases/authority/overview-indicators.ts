import type { TypeSpread } from '#contract/overview.ts';
import { Refusal } from '#kernel/refusal.ts';
import { authoritySees } from '#procedure/application/transitions.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { distribution } from '#programme/views/distribution.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { selectHeads } from '../../storage/application-heads.ts';
import { findCall } from '../../storage/calls.ts';
import { dossiersOf } from '../../storage/overview-counts.ts';
import type { Db } from '../../storage/tables.ts';

/** What a frozen version answers to one indicator. */
interface Judged {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly state: 'counted' | 'void' | 'blank' | 'unreadable';
  readonly value: string;
}

interface Frozen {
  readonly centreType: string;
  readonly centreTypeLabel: string;
  readonly judged: readonly Judged[];
}

/** How each indicator is spread over what was handed up, void ones apart. Refuses `notFound`. */
export const overviewIndicators: UseCases['overview']['indicators'] = async ({ db }, { callId, region }) =>
  spreadOf(db, callId, region);

/** The same, where the reader is known to be allowed. */
export async function spreadOf(db: Db, callId: string, region?: string): Promise<TypeSpread[]> {
  if (!(await findCall(db, callId))) throw new Refusal('notFound');
  const frozen = await frozenOf(db, callId, region);
  const types = [...new Map(frozen.map((one) => [one.centreType, one.centreTypeLabel]))];
  return types
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([centreType, centreTypeLabel]) => {
      const own = frozen.filter((one) => one.centreType === centreType);
      return {
        ...{ centreType, centreTypeLabel, applications: own.length },
        indicators: indicatorsOf(own.flatMap(({ judged }) => judged)),
      };
    });
}

function indicatorsOf(all: readonly Judged[]): TypeSpread['indicators'] {
  const byKey = new Map<string, Judged[]>();
  for (const one of all) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return [...byKey].map(([key, judged]) => {
    const inState = (state: Judged['state']) => judged.filter((one) => one.state === state);
    const counted = inState('counted');
    return {
      key,
      label: judged[0]?.label ?? key,
      unit: judged[0]?.unit ?? '',
      counted: counted.length,
      void: inState('void').length,
      blank: inState('blank').length,
      unreadable: inState('unreadable').length,
      distribution: copied(distribution(counted.map(({ value }) => value))),
    };
  });
}

const copied = (found: ReturnType<typeof distribution>) => found && { ...found, bars: [...found.bars] };

/** What was frozen of each application the authority may see. */
async function frozenOf(db: Db, callId: string, region?: string): Promise<Frozen[]> {
  const heads = (await selectHeads(db, { callId, states: authoritySees })).filter(
    (head) => region === undefined || region === '' || head.region === region,
  );
  const ids = heads.flatMap(({ version_id: id }) => id ?? []);
  const dossiers = new Map((await dossiersOf(db, ids)).map(({ id, dossier }) => [id, dossier]));
  const frozen: Frozen[] = [];
  for (const head of heads) {
    const dossier = dossiers.get(head.version_id ?? '');
    if (!dossier) continue;
    const notice = await noticeOf(db, await originOf(db, head.id));
    const open = openDossier(notice, dossier);
    const type = notice.programme.centreTypes.find(({ id }) => id === head.centre_type);
    frozen.push({
      centreType: head.centre_type,
      centreTypeLabel: type?.label ?? head.centre_type,
      judged: notice.indicators.map(({ key, label, unit }): Judged => {
        const leaf = `indicator.${key}`;
        const read = open.reading(leaf);
        const named = { key, label, unit, value: '' };
        if (read.state !== 'value') return { ...named, state: read.state };
        if (open.isVoid(leaf)) return { ...named, state: 'void' };
        if (typeof read.value !== 'string') return { ...named, state: 'unreadable' };
        return { ...named, state: 'counted', value: read.value };
      }),
    });
  }
  return frozen;
}
