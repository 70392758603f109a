import { Refusal } from '#kernel/refusal.ts';
import { decideIdentity } from '#membership/identity.ts';
import { plainUscc } from '#programme/kinds/uscc.ts';
import type { Asking } from '../../context.ts';
import { takeUpload, type TakenFile } from '../../files/finished-upload.ts';
import { findUpload } from '../../files/upload-record.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { insertRequest, lastRequest } from '../../storage/identities.ts';
import { findOrganisation, type Organisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { organisationCode, organisationName } from '../account/organisation-details.ts';
import { lockOwnOrganisation, ownOrganisationId } from '../organisation/own-organisation.ts';
import { changedParts, takeIdentity } from './take-identity.ts';

type Input = Parameters<UseCases['identity']['correct']>[1];
type Licence = Pick<TakenFile, 'hash' | 'fileName'>;

/**
 * Corrects name or code of one's own organisation: at once while its licence is not confirmed, afterwards by a request
 * with the new licence that its unit decides. Refuses what `organisationName`, `organisationCode` and `decideIdentity`
 * do, `licenceMissing` and `reasonMissing` for a request without licence or word, and what is wrong with the upload.
 */
export const correctIdentity: UseCases['identity']['correct'] = async (asking, input) => {
  const before = await findOrganisation(asking.db, ownOrganisationId(asking));
  if (!before) throw new Refusal('notFound');
  const upload = input.uploadId === null ? null : await findUpload(asking.dataDir, input.uploadId);
  if (upload && upload.owner !== asking.actor.personId) throw new Refusal('notFound');
  const asks = (await judge(asking.db, before, input)).decided === 'asks';
  if (!asks) return correct(asking, input, null);
  if ([...input.word.trim()].length < 5) throw new Refusal('reasonMissing');
  if (input.uploadId === null) throw new Refusal('licenceMissing', { name: input.name.trim() });
  return correct(asking, input, await takeUpload(asking, asking.actor, input.uploadId, 'scan'));
};

/** The same with the new licence in the store; without one it cannot become a request. */
function correct(asking: Asking, input: Input, licence: Licence | null): Promise<{ asked: boolean }> {
  return inTransaction(asking.db, async (tx) => {
    const before = await lockOwnOrganisation(tx, asking);
    const { decided, wanted } = await judge(tx, before, input);
    const detail = { what: changedParts(before, wanted), why: input.cause };
    const note = { value: { name: wanted.name, uscc: wanted.uscc, word: input.word } };
    if (decided === 'counts') {
      await takeIdentity(tx, asking, before, { ...wanted, cause: input.cause }, null);
      await recordEvent(tx, asking, 'organisation.corrected', before.id, detail, note);
      return { asked: false };
    }
    // Confirmed in the same moment: the licence was not asked for yet.
    if (!licence) throw new Refusal('licenceMissing', { name: wanted.name });
    const made = {
      ...{ organisationId: before.id, former: before, ...wanted, licence },
      ...{ cause: input.cause, word: input.word.trim(), by: asking.actor.personId },
    };
    await insertRequest(tx, made, asking.clock());
    await recordEvent(tx, asking, 'organisation.correctionAsked', before.id, detail, note);
    return { asked: true };
  });
}

async function judge(db: Db, before: Organisation, input: Input) {
  const name = organisationName(input.name);
  // A code that stays keeps the reason it has.
  const kept = plainUscc(input.uscc) === before.uscc ? (before.usccReason ?? '') : '';
  const code = organisationCode(input.uscc, input.usccReason.trim() === '' ? kept : input.usccReason);
  const wanted = { name, ...code };
  const about = {
    ...{ name: before.name, uscc: before.uscc, licence: before.licence },
    hasFile: before.licenceHash !== null,
    applies: before.grants.includes('applicant'),
    waits: (await lastRequest(db, before.id))?.state === 'asked',
  };
  return { decided: decideIdentity(about, wanted), wanted };
}
