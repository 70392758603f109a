import type { UseCases } from '../../http/use-case-types.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { paperStates } from './paper-states.ts';

/** The papers of an application and their seals. Refuses `notFound`. */
export const listPapers: UseCases['applications']['papers'] = async ({ db, actor }, { applicationId }) =>
  paperStates(db, await visibleApplication(db, actor, applicationId));
