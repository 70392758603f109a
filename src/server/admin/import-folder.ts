import { Refusal } from '#kernel/refusal.ts';
import { memberPermissions } from '#membership/roles.ts';
import type { Asking, Platform } from '../context.ts';
import { readDossier, takeFiles } from '../dossier/take-folder.ts';
import { frozenNotice } from '../notices/frozen-notice.ts';
import { listOrganisations, type Organisation } from '../storage/organisations.ts';
import { importDossier } from '../usecases/application/import-dossier.ts';
import { transferWords } from './transfer-words.zh.ts';

/**
 * A dossier folder becomes an application in draft, of the organisation named by its id, name or code; where none is
 * named, of the one with the code the dossier states. Out: the application's id.
 * Refuses `notFound` for the call, `badInput` for the organisation, and as `takeFiles` and `importDossier` do.
 */
export async function importFolder(
  platform: Platform,
  folder: string,
  { callId, organisation: named }: { readonly callId: string; readonly organisation?: string | undefined },
): Promise<string> {
  const dossier = await readDossier(folder);
  const { parts } = await frozenNotice(platform.db, callId);
  const stated = dossier.answers[parts.uscc];
  const wanted = named ?? (typeof stated === 'string' ? stated : '');
  const organisation = await organisationCalled(platform, wanted);
  const asking: Asking = { ...platform, actor: serverFor(organisation), address: 'server' };
  return importDossier(asking, callId, await takeFiles(platform, folder, dossier));
}

async function organisationCalled({ db }: Platform, wanted: string): Promise<Organisation> {
  const applicants = await listOrganisations(db, { grant: 'applicant' });
  const found = applicants.filter(({ id, name, uscc }) => wanted !== '' && [id, name, uscc].includes(wanted));
  // Of several claimants of a code only one can be confirmed.
  const one = found.length === 1 ? found[0] : found.find(({ licence }) => licence === 'confirmed');
  if (!one) throw new Refusal('badInput', { problems: transferWords.noOrganisation(wanted) });
  return one;
}

/** Whoever runs the server acts for an organisation without being one of its people. */
const serverFor = ({ id, name, grants }: Organisation) => ({
  ...{ personId: 'server', name: '', username: '' },
  organisationId: id,
  organisationName: name,
  permissions: memberPermissions(grants, 'clerk'),
  missing: null,
});
