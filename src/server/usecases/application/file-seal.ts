import { takeUpload } from '../../files/finished-upload.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { keepScan, needSealing } from './keep-scan.ts';
import { visibleToApplicant } from './visible-to-applicant.ts';

/**
 * Keeps the sealed scan of a paper for the code it bears now, and compares it with the paper. Out: all papers.
 * Refuses `notFound` (also a paper that bears no seal), `notPermitted`, `stateForbids`, what `takeUpload` refuses.
 */
export const fileSeal: UseCases['applications']['fileSeal'] = async (
  asking,
  { applicationId, paper, uploadId },
) => {
  // Asked before the upload is used up, and again when nothing can change any more.
  needSealing(await visibleToApplicant(asking.db, asking.actor, applicationId), asking);
  const scan = await takeUpload(asking, asking.actor, uploadId, 'scan');
  return keepScan(asking, applicationId, paper, scan);
};
