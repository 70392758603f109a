import { Refusal } from '#kernel/refusal.ts';
import { licenceAfterFiling } from '#membership/licence.ts';
import type { OrganisationItem } from '#contract/shapes.ts';
import type { Asking } from '../../context.ts';
import { takeUpload } from '../../files/finished-upload.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation, organisationItem, updateOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation, ownOrganisationId } from './own-organisation.ts';

/** Files the 营业执照 from a finished upload. Refuses `licenceConfirmed`, and what is wrong with the upload. */
export const fileLicence: UseCases['organisation']['fileLicence'] = async (asking, { uploadId }) => {
  const organisation = await findOrganisation(asking.db, ownOrganisationId(asking));
  if (!organisation) throw new Refusal('notFound');
  licenceAfterFiling(organisation.licence);
  return keepLicence(asking, await takeUpload(asking, asking.actor, uploadId, 'scan'));
};

/** Files a licence that is in the store already. Refuses `licenceConfirmed`. */
export function keepLicence(
  asking: Asking,
  file: { readonly hash: string; readonly fileName: string },
): Promise<OrganisationItem> {
  return inTransaction(asking.db, async (tx) => {
    const before = await lockOwnOrganisation(tx, asking);
    await updateOrganisation(tx, before.id, {
      licence: licenceAfterFiling(before.licence),
      licence_hash: file.hash,
      licence_name: file.fileName,
      licence_reason: null,
    });
    await recordEvent(tx, asking, 'organisation.licenceFiled', before.id, { hash: file.hash });
    const after = await findOrganisation(tx, before.id);
    return organisationItem(after ?? before);
  });
}
