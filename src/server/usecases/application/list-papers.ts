import type { UseCases } from '../../http/use-case-types.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { paperStates, type PaperState } from './paper-states.ts';

/**
 * The papers of an application and their seals; for other organisations its applicant stands where one of its people
 * typed a code. Refuses `notFound`.
 */
export const listPapers: UseCases['applications']['papers'] = async ({ db, actor }, { applicationId }) => {
  const row = await visibleApplication(db, actor, applicationId);
  const papers = await paperStates(db, row);
  if (row.organisation_id === actor.organisationId) return papers;
  const applicant = await findOrganisation(db, row.organisation_id);
  return papers.map((paper) => confirmedBy(paper, applicant?.name ?? ''));
};

function confirmedBy(paper: PaperState, by: string): PaperState {
  const check = paper.seal?.check;
  if (!paper.seal || !check?.confirmed) return paper;
  const { at } = check.confirmed;
  return { ...paper, seal: { ...paper.seal, check: { ...check, confirmed: { by, at } } } };
}
