import type { UseCases } from '../../http/use-case-types.ts';
import { readHistory } from '../../storage/answers.ts';
import { visibleToApplicant } from './visible-to-applicant.ts';

/** What stood in a leaf before, the newest first; the applicant's alone. Refuses `notFound`. */
export const answerHistory: UseCases['applications']['answerHistory'] = async (
  { db, actor },
  { applicationId, leaf },
) => {
  await visibleToApplicant(db, actor, applicationId);
  const history = await readHistory(db, applicationId, leaf);
  return history.map(({ value, revision, by, at }) => ({ value, revision, by, at: at.toISOString() }));
};
