import { Refusal } from '#kernel/refusal.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { findCall } from '../../storage/calls.ts';
import { insertChasingCall } from '../../storage/chasing.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation, type Organisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

interface Noted {
  readonly callId: string;
  readonly organisationId: string;
  readonly word: string;
}

/** Notes that an organisation of one's own unit was rung up, and what was said. Refuses `notFound`. */
export const noteCallOfUnit: UseCases['chasing']['noteOfUnit'] = (asking, noted) =>
  note(asking, noted, ({ unitId }) => unitId === ownOrganisationId(asking));

/** The same for an organisation of any unit. Refuses `notFound`. */
export const noteCallOfAll: UseCases['chasing']['noteOfAll'] = (asking, noted) =>
  note(asking, noted, ({ grants }) => grants.includes('applicant'));

function note(
  asking: Asking,
  { callId, organisationId, word }: Noted,
  concerns: (organisation: Organisation) => boolean,
): Promise<Record<string, never>> {
  return inTransaction(asking.db, async (tx) => {
    const organisation = await findOrganisation(tx, organisationId);
    if (!organisation || !concerns(organisation) || !(await findCall(tx, callId)))
      throw new Refusal('notFound');
    await insertChasingCall(tx, {
      ...{ id: newId(), call_id: callId, organisation_id: organisationId, word, at: asking.clock() },
      ...{ by_person: asking.actor.personId, by_organisation: ownOrganisationId(asking) },
    });
    await recordEvent(tx, asking, 'chasing.called', organisationId, { callId }, { value: word });
    return {};
  });
}
