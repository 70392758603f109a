import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { paperBytes } from '../../papers/kept-papers.ts';
import { printableFor } from '../../papers/printable.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { noteStoredFile } from '../../storage/stored-files.ts';
import { keepScan, needSealing } from './keep-scan.ts';
import { paperStates } from './paper-states.ts';
import { visibleToApplicant } from './visible-to-applicant.ts';

/** Is a service for electronic seals connected? */
export const sealService: UseCases['scans']['service'] = ({ seals }) =>
  Promise.resolve({ connected: seals !== undefined });

/**
 * Hands a paper to the service for electronic seals and files what comes back as its sealed scan: it is compared with the
 * paper like any other. Out: all papers. Refuses `notFound` (also where no service is connected), `notPermitted`,
 * `stateForbids`, `sealServiceFailed`.
 */
export const sealElectronically: UseCases['scans']['sealElectronically'] = async (
  asking,
  { applicationId, paper },
) => {
  const row = await visibleToApplicant(asking.db, asking.actor, applicationId);
  needSealing(row, asking);
  const wanted = (await paperStates(asking.db, row)).find((one) => one.paper === paper && one.needsSeal);
  const code = wanted?.code ?? null;
  if (!asking.seals || !wanted || code === null) throw new Refusal('notFound');
  const { name = '', uscc = '' } = (await findOrganisation(asking.db, row.organisation_id)) ?? {};
  const pdf = await paperBytes(asking, await printableFor(asking, asking.actor, row), paper, 'pdf');
  const sealed = await asking.seals
    .seal({ pdf, code, label: wanted.label, organisation: { name, uscc } })
    .catch(() => {
      throw new Refusal('sealServiceFailed', { paper: wanted.label });
    });
  const file = await asking.files.put(sealed);
  await noteStoredFile(asking.db, { ...file, type: 'application/pdf', pages: null }, asking.clock());
  return keepScan(asking, applicationId, paper, { hash: file.hash, fileName: `${wanted.label}.pdf`, code });
};
