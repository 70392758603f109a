import type { FoundApplication, FoundEvidence, FoundOrganisation } from '#contract/search.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { centreTypeLabel, noticeOfCall } from '../../notices/frozen-notice.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { matcher, soughtWords, type SoughtWord } from '../../search/sought-words.ts';
import { standingOf } from '../../storage/applications.ts';
import { listCalls, type Call } from '../../storage/calls.ts';
import { listEvidence } from '../../storage/evidence.ts';
import { searchedApplications, type SearchedApplication } from '../../storage/searched-applications.ts';
import {
  namesOf,
  searchedOrganisations,
  type SearchedOrganisation,
} from '../../storage/searched-organisations.ts';
import type { Db } from '../../storage/tables.ts';
import { findSubmittedEvidence } from '../../storage/submitted-evidence.ts';
import { withinSight } from './within-sight.ts';

/** So much of each kind is shown. */
const shown = 20;

/** A city by its code; what is none stands as it is. */
const regionName = (region: string): string =>
  shanxiRegions.find(({ code }) => code === region)?.name ?? region;

const group = <Item>(items: Item[]) => ({ items: items.slice(0, shown), more: items.length > shown });

/**
 * Applications, evidence and organisations that the one who asks may see and that hold every word of the text, as it is
 * or in pinyin. Of another's evidence: what was submitted. Empty where nothing was typed. Refuses nothing.
 */
export const searchEverything: UseCases['search']['everything'] = async (asking, { text }) => {
  const words = soughtWords(text);
  if (words.length === 0) return { applications: group([]), evidence: group([]), organisations: group([]) };
  const matches = matcher(words);
  const [named, evidence] = await Promise.all([
    namedWith(asking, matches),
    evidenceWith(asking, words, matches),
  ]);
  return { ...named, evidence: group(evidence) };
};

type Matches = ReturnType<typeof matcher>;

interface Visible {
  readonly row: SearchedApplication;
  readonly as: FoundApplication['as'];
}

/** Applications and organisations by what they are called. */
async function namedWith(asking: Asking, matches: Matches) {
  const { db, actor } = asking;
  const calls = await callsWithNotices(db);
  const nameLeaves = new Map([...calls].map(([id, { notice }]) => [id, notice.parts.centreName]));
  const rows = await searchedApplications(db, withinSight(actor), nameLeaves);
  const visible = rows.flatMap((row) => {
    const [as] = relationsTo(standingOf(row), actor);
    return as === undefined ? [] : [{ row, as }];
  });
  return {
    applications: group(await applicationsWith(asking, calls, visible, matches)),
    organisations: group(await organisationsWith(asking, visible, matches)),
  };
}

/** Every call by its id, with its notice as it stands. */
async function callsWithNotices(db: Db): Promise<ReadonlyMap<string, CallWithNotice>> {
  const calls = new Map<string, CallWithNotice>();
  for (const call of await listCalls(db)) calls.set(call.id, { call, notice: await noticeOfCall(db, call) });
  return calls;
}

interface CallWithNotice {
  readonly call: Call;
  readonly notice: Programme;
}

async function applicationsWith(
  { db }: Asking,
  calls: ReadonlyMap<string, CallWithNotice>,
  visible: readonly Visible[],
  matches: Matches,
): Promise<FoundApplication[]> {
  const units = await namesOf(db, [...new Set(visible.map(({ row }) => row.unit_id))]);
  const found: FoundApplication[] = [];
  for (const { row, as } of visible) {
    const call = calls.get(row.call_id);
    const { id, number, state, applicant_name: applicantName } = row;
    const callTitle = call?.call.title ?? '';
    const label = call ? centreTypeLabel(call.notice, row.centre_type) : row.centre_type;
    const centreName = row.centre_name ?? '';
    const unitName = units.get(row.unit_id) ?? '';
    const texts = [applicantName, centreName, unitName, number ?? '', label, callTitle];
    if (!matches([...texts, regionName(row.region)])) continue;
    found.push({
      ...{ id, as, number, callTitle, centreTypeLabel: label, centreName, state },
      ...{ applicantName, unitName },
    });
    // What is not shown is not looked for; one more tells that there is more.
    if (found.length > shown) break;
  }
  return found;
}

/** One's own library first, then what was submitted to the one who asks. */
async function evidenceWith(
  { db, actor }: Asking,
  words: readonly SoughtWord[],
  matches: Matches,
): Promise<FoundEvidence[]> {
  const sight = withinSight(actor);
  const own = sight.organisationId === null ? [] : await listEvidence(db, sight.organisationId);
  const submitted = await findSubmittedEvidence(db, sight, words, shown + 1);
  return [
    ...own
      .filter(({ title, fileName }) => matches([title, fileName]))
      .map(({ id, title, fileName }) => ({
        ...{ id, title, fileName, ownerName: actor.organisationName ?? '' },
        as: 'applicant' as const,
        applicationId: null,
      })),
    ...submitted.flatMap(({ id, title, fileName, ownerName, applicationId, ...row }) => {
      const as = relationsTo(standingOf(row), actor).find((relation) => relation !== 'applicant');
      return as === undefined ? [] : [{ id, as, applicationId, title, fileName, ownerName }];
    }),
  ];
}

/** The own organisation; a unit's; whose applications lie with the authority; to the system administrator all. */
async function organisationsWith(
  { db, actor }: Asking,
  visible: readonly Visible[],
  matches: Matches,
): Promise<FoundOrganisation[]> {
  const { organisationId: own, permissions } = actor;
  const found = new Map<string, FoundOrganisation>();
  const add = (as: FoundOrganisation['as'], { id, name, uscc, region: code }: SearchedOrganisation): void => {
    const region = regionName(code);
    if (!found.has(id) && matches([name, uscc, region])) found.set(id, { id, as, name, uscc, region });
  };
  if (permissions.has('admin.system'))
    for (const one of await searchedOrganisations(db)) add('administrator', one);
  if (own !== null && permissions.has('recommend.read'))
    for (const one of await searchedOrganisations(db, { unitId: own })) add('recommender', one);
  if (own !== null && permissions.has('application.read'))
    for (const self of await searchedOrganisations(db, { id: own })) add('applicant', self);
  for (const { row, as } of visible) {
    if (found.size > shown) break;
    add(as, { id: row.organisation_id, name: row.applicant_name, uscc: row.uscc, region: row.region });
  }
  return [...found.values()];
}
