import type { FoundApplication, FoundEvidence, FoundOrganisation } from '#contract/search.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { centreTypeLabel, frozenNotice } from '../../notices/frozen-notice.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { matcher, soughtWords, type SoughtWord } from '../../search/sought-words.ts';
import { standingOf } from '../../storage/applications.ts';
import { listEvidence } from '../../storage/evidence.ts';
import { findOrganisation, listOrganisations, type Organisation } from '../../storage/organisations.ts';
import {
  searchedApplications,
  textsOf,
  type SearchedApplication,
} from '../../storage/searched-applications.ts';
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
  const { db, actor } = asking;
  const matches = matcher(words);
  const rows = await searchedApplications(db, withinSight(actor));
  const visible = rows.flatMap((row) => {
    const [as] = relationsTo(standingOf(row), actor);
    return as === undefined ? [] : [{ row, as }];
  });
  return {
    applications: group(await applicationsWith(asking, visible, matches)),
    evidence: group(await evidenceWith(asking, words, matches)),
    organisations: group(await organisationsWith(asking, visible, matches)),
  };
};

type Matches = ReturnType<typeof matcher>;

interface Visible {
  readonly row: SearchedApplication;
  readonly as: FoundApplication['as'];
}

async function applicationsWith(
  { db }: Asking,
  visible: readonly Visible[],
  matches: Matches,
): Promise<FoundApplication[]> {
  const calls = [...new Set(visible.map(({ row }) => row.call_id))];
  const notices = new Map(
    await Promise.all(calls.map(async (id) => [id, await frozenNotice(db, id)] as const)),
  );
  const leaves = [...new Set([...notices.values()].map(({ parts }) => parts.centreName))];
  const names = await textsOf(
    db,
    visible.map(({ row }) => row.id),
    leaves,
  );
  return visible.flatMap(({ row, as }) => {
    const notice = notices.get(row.call_id);
    const label = notice ? centreTypeLabel(notice, row.centre_type) : row.centre_type;
    const centreName = names.get(row.id) ?? '';
    const { id, number, call_title: callTitle, applicant_name: applicantName, unit_name: unitName } = row;
    const texts = [
      applicantName,
      centreName,
      unitName,
      number ?? '',
      label,
      callTitle,
      regionName(row.region),
    ];
    if (!matches(texts)) return [];
    return [
      {
        id,
        as,
        number,
        callTitle,
        centreTypeLabel: label,
        centreName,
        state: row.state,
        applicantName,
        unitName,
      },
    ];
  });
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
  const add = (as: FoundOrganisation['as'], { id, name, uscc, region: code }: Named): void => {
    const region = regionName(code);
    if (!found.has(id) && matches([name, uscc, region])) found.set(id, { id, as, name, uscc, region });
  };
  if (permissions.has('admin.system'))
    for (const one of await listOrganisations(db)) add('administrator', one);
  if (own !== null && permissions.has('recommend.read'))
    for (const one of await listOrganisations(db, { unitId: own })) add('recommender', one);
  const self = own === null || !permissions.has('application.read') ? null : await findOrganisation(db, own);
  if (self !== null) add('applicant', self);
  for (const { row, as } of visible)
    add(as, { id: row.organisation_id, name: row.applicant_name, uscc: row.uscc, region: row.region });
  return [...found.values()];
}

type Named = Pick<Organisation, 'id' | 'name' | 'uscc' | 'region'>;
