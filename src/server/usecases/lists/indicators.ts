import { Refusal } from '#kernel/refusal.ts';
import { indicatorList, judgeIndicators } from '#procedure/application/indicator-list.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { readAnswers } from '../../storage/answers.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { saveAnswersAtOnce } from '../../storage/save-answers-at-once.ts';
import type { Db } from '../../storage/tables.ts';
import { needEditable } from '../application/need-editable.ts';
import { lockOwn, visibleToApplicant } from '../application/visible-to-applicant.ts';
import { listVerdict, templateOf } from './list-verdict.ts';
import { readListFile, setAgainst, type ListFile } from './read-list-file.ts';
import { takeList } from './take-list.ts';

const listOf = async ({ db }: Asking, applicationId: string) =>
  indicatorList(await noticeOf(db, await originOf(db, applicationId)));

async function set(db: Db, asking: Asking, file: ListFile, applicationId: string) {
  const organisation = await findOrganisation(db, asking.actor.organisationId ?? '');
  const answers = Object.fromEntries(
    (await readAnswers(db, applicationId)).flatMap(({ leaf, value }) =>
      typeof value === 'string' || typeof value === 'number' ? [[leaf, String(value)]] : [],
    ),
  );
  const own = { name: organisation?.name ?? '', answers };
  return setAgainst(file, (rows, say) => judgeIndicators(rows, own, file.list, say));
}

/** The template of the indicators of one's own application. Refuses `notFound`, `notPermitted`. */
export const indicatorsTemplate: UseCases['lists']['indicatorsTemplate'] = async (
  asking,
  { applicationId },
) => {
  await visibleToApplicant(asking.db, asking.actor, applicationId);
  return templateOf(await listOf(asking, applicationId));
};

/** What a list of indicators would change in one's own draft. Refuses `notFound`, `notPermitted`, `stateForbids`, and as `readListFile` does. */
export const checkIndicators: UseCases['lists']['checkIndicators'] = async (
  asking,
  { applicationId, uploadId, mark },
) => {
  needEditable(await visibleToApplicant(asking.db, asking.actor, applicationId));
  const file = await readListFile(asking, uploadId, await listOf(asking, applicationId));
  return listVerdict(await set(asking.db, asking, file, applicationId), mark);
};

/**
 * Writes indicators into one's own draft, all or none, each with its history like any other save. Refuses as
 * `checkIndicators` and `takeList` do; `listNotOpen` where after a return some of them may not be changed.
 */
export const takeIndicators: UseCases['lists']['takeIndicators'] = async (
  asking,
  { applicationId, uploadId, digest },
) => {
  needEditable(await visibleToApplicant(asking.db, asking.actor, applicationId));
  const file = await readListFile(asking, uploadId, await listOf(asking, applicationId));
  return takeList(asking, {
    ...{ uploadId, digest },
    set: async (tx) => {
      needEditable(await lockOwn(tx, asking.actor, applicationId));
      return set(tx, asking, file, applicationId);
    },
    write: async (tx, valid) => {
      const stands = new Map(
        (await readAnswers(tx, applicationId)).map(({ leaf, revision }) => [leaf, revision]),
      );
      const given = valid.flatMap(({ take }) =>
        Object.entries(take.answers).map(([leaf, value]) => ({
          leaf,
          value,
          basedOn: stands.get(leaf) ?? 0,
        })),
      );
      const kept = await saveAnswersAtOnce(tx, asking, applicationId, given, `list-${newId()}`);
      if (kept < given.length) throw new Refusal('listNotOpen');
      await recordEvent(tx, asking, 'import.made', applicationId, {
        what: 'indicatorList',
        count: given.length,
      });
      return { count: given.length, file: null };
    },
  });
};
