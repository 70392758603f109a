import { licenceAfterCorrection, type Identity, type IdentityCause } from '#membership/identity.ts';
import type { Asking } from '../../context.ts';
import { keepFormer } from '../../storage/identities.ts';
import { listOrganisations, updateOrganisation, type Organisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';

/** A name and code that from now on count. */
export interface NewIdentity extends Identity {
  readonly usccReason: string | null;
  readonly cause: IdentityCause;
}

/** Which of both changes, as an event says it. */
export const changedParts = (before: Identity, after: Identity): string[] => [
  ...(before.name === after.name ? [] : ['name']),
  ...(before.uscc === after.uscc ? [] : ['uscc']),
];

/**
 * Puts a new name and code in the place of the old, which are kept as former ones; what was submitted keeps its own. The
 * caller holds the organisation and records the act. `licence`: the one a unit confirmed with it; without it nobody has
 * confirmed anything, and whoever claims the code of another is heard.
 */
export async function takeIdentity(
  tx: Db,
  asking: Asking,
  before: Organisation,
  wanted: NewIdentity,
  licence: { readonly hash: string; readonly fileName: string } | null,
): Promise<void> {
  const { name, uscc, usccReason, cause } = wanted;
  const rivals = (await listOrganisations(tx, { usccs: [uscc] })).filter(({ id }) => id !== before.id);
  await keepFormer(tx, before.id, before, cause, asking.clock());
  const hasFile = before.licenceHash !== null;
  const after = licenceAfterCorrection({ licence: before.licence, hasFile }, rivals.length > 0);
  await updateOrganisation(tx, before.id, {
    name,
    uscc,
    uscc_reason: usccReason,
    ...(licence
      ? {
          licence: 'confirmed',
          licence_reason: null,
          licence_hash: licence.hash,
          licence_name: licence.fileName,
        }
      : { licence: after, ...(after === 'filed' ? { licence_reason: null } : {}) }),
  });
  if (usccReason !== null && usccReason !== before.usccReason)
    await recordEvent(tx, asking, 'organisation.codeExplained', before.id, {}, { value: usccReason });
  if (uscc !== before.uscc && rivals.length > 0 && !licence)
    await recordEvent(tx, asking, 'organisation.claimContested', before.id, {
      rivals: rivals.map(({ id }) => id),
    });
}
