import type { UseCases } from '../../http/use-case-types.ts';
import { findIntake } from '../../storage/intakes.ts';
import { visibleToApplicant } from '../application/visible-to-applicant.ts';
import { intakeItem } from './intake-item.ts';

/** The latest reading of files for one's own application, compared with the form as it stands. Refuses `notFound`, `notPermitted`. */
export const latestIntake: UseCases['intake']['latest'] = async ({ db, actor }, { applicationId }) => {
  await visibleToApplicant(db, actor, applicationId);
  const row = await findIntake(db, applicationId);
  return row ? intakeItem(db, applicationId, row.id) : null;
};
