import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import {
  findOrganisation,
  insertOrganisations,
  listOrganisations,
  organisationItem,
} from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { organisationCode, organisationName, regionName } from '../account/organisation-details.ts';

/**
 * An organisation nobody registers for itself. Offices may be without a code and of the whole province; whoever is to
 * apply needs both, and shows a licence like everybody. Refuses `badName`, `badUscc`, `unknownRegion`, `alreadyThere`.
 */
export const createOrganisation: UseCases['admin']['createOrganisation'] = async (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    const applies = input.grants.includes('applicant');
    const name = organisationName(input.name);
    const without = !applies && input.uscc.trim() === '';
    const { uscc, usccReason } = without
      ? { uscc: '', usccReason: null }
      : organisationCode(input.uscc, input.usccReason);
    const region = !applies && input.region === '' ? '' : regionName(input.region);
    const others = await listOrganisations(tx);
    if (others.some((other) => other.name === name || (uscc !== '' && other.uscc === uscc)))
      throw new Refusal('alreadyThere', { what: name });
    const organisation = {
      id: newId(),
      name,
      uscc,
      usccReason,
      region,
      unitId: null,
      grants: [...new Set(input.grants)],
      licence: applies ? ('missing' as const) : ('confirmed' as const),
    };
    await insertOrganisations(tx, [organisation], asking.clock());
    await recordEvent(tx, asking, 'organisation.created', organisation.id, { grants: organisation.grants });
    if (usccReason !== null)
      await recordEvent(tx, asking, 'organisation.codeExplained', organisation.id, {}, { value: usccReason });
    const made = await findOrganisation(tx, organisation.id);
    if (!made) throw new Error('the organisation just made is not there');
    return organisationItem(made);
  });
