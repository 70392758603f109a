import { Refusal } from '#kernel/refusal.ts';
import {
  codeList,
  judgeOrganisations,
  organisationList,
  type TakenOrganisation,
} from '#procedure/lists/organisation-list.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { ValidRow } from '#programme/lists/list-outcome.ts';
import { uscc as usccKind } from '#programme/kinds/uscc.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { makeCode, withdrawInvitations } from '../../storage/codes.ts';
import { insertOrganisations, listOrganisations } from '../../storage/organisations.ts';
import { lockTakes, organisationsThere } from '../../storage/organisations-there.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';
import { filledList, listVerdict, templateOf } from './list-verdict.ts';
import { readListFile, setAgainst, type ListFile } from './read-list-file.ts';
import { takeList } from './take-list.ts';
import { timeWords } from './words.zh.ts';

const failsCheck = (code: string): boolean =>
  usccKind.read(code, { kind: { name: 'uscc' } }).state !== 'value';

/** Whose organisations a list brings: always of one's own unit, or of the unit each row names. */
interface Bringing {
  readonly list: ImportableList;
  readonly unitOf: (name: string) => string;
}

const ofOwnUnit = (asking: Asking): Promise<Bringing> => {
  const unitId = ownOrganisationId(asking);
  return Promise.resolve({ list: organisationList(null), unitOf: () => unitId });
};

async function ofAnyUnit({ db }: Asking): Promise<Bringing> {
  const units = await listOrganisations(db, { grant: 'recommender' });
  const byName = new Map(units.map(({ name, id }) => [name, id]));
  const unitOf = (name: string): string => {
    const id = byName.get(name);
    if (id === undefined) throw new Refusal('unknownUnit');
    return id;
  };
  return { list: organisationList([...byName.keys()]), unitOf };
}

type Of = (asking: Asking) => Promise<Bringing>;

const template = (of: Of) => async (asking: Asking) => templateOf((await of(asking)).list);

const set = async (db: Db, file: ListFile, { unitOf }: Bringing) => {
  const there = await organisationsThere(db);
  return setAgainst(file, (rows, say) => judgeOrganisations(rows, there, say, { unitOf, failsCheck }));
};

const check =
  (of: Of) =>
  async (asking: Asking, { uploadId, mark }: { readonly uploadId: string; readonly mark: boolean }) => {
    const bringing = await of(asking);
    const file = await readListFile(asking, uploadId, bringing.list);
    return listVerdict(await set(asking.db, file, bringing), mark);
  };

const take =
  (of: Of) =>
  async (asking: Asking, { uploadId, digest }: { readonly uploadId: string; readonly digest: string }) => {
    const bringing = await of(asking);
    const file = await readListFile(asking, uploadId, bringing.list);
    return takeList(asking, {
      ...{ uploadId, digest },
      set: async (tx) => {
        await lockTakes(tx);
        return set(tx, file, bringing);
      },
      write: async (tx, valid) => ({
        count: valid.length,
        file: await filledList(codeList(bringing.list), await write(tx, asking, valid)),
      }),
    });
  };

/** Makes the organisations with a code for the first manager of each. Out: rows for the list of codes. */
async function write(
  tx: Db,
  asking: Asking,
  valid: readonly ValidRow<TakenOrganisation>[],
): Promise<Record<string, string>[]> {
  const now = asking.clock();
  const all = valid.map(({ take: one }) => ({ ...one, id: one.againFor ?? newId() }));
  const made = all.filter(({ againFor }) => againFor === null);
  if (made.length > 0)
    await insertOrganisations(
      tx,
      made.map((one) => ({ ...one, grants: ['applicant'], licence: 'missing' })),
      now,
    );
  const rows: Record<string, string>[] = [];
  for (const { id, againFor, name, uscc, usccReason, unitId, contactName, contactPhone } of all) {
    if (againFor === null) await recordEvent(tx, asking, 'organisation.created', id, { unitId });
    else await withdrawInvitations(tx, id, now);
    if (againFor === null && usccReason !== null)
      await recordEvent(tx, asking, 'organisation.codeExplained', id, {}, { value: usccReason });
    const gift = {
      purpose: 'invitation',
      organisationId: id,
      role: 'manager',
      adminRole: null,
      personId: null,
    } as const;
    const { id: codeId, code, expiresAt } = await makeCode(tx, gift, asking.actor.personId, now);
    await recordEvent(tx, asking, 'code.handedOut', id, { codeId, purpose: 'invitation', role: 'manager' });
    rows.push({ name, uscc, contactName, contactPhone, code, expires: timeWords(expiresAt) });
  }
  const target = asking.actor.organisationId ?? asking.actor.personId;
  await recordEvent(tx, asking, 'import.made', target, { what: 'organisationList', count: valid.length });
  return rows;
}

/** The template for organisations of one's own unit. */
export const organisationsTemplate: UseCases['lists']['organisationsTemplate'] = template(ofOwnUnit);
/** What a list of organisations of one's own unit would bring. Refuses as `readListFile` does. */
export const checkOrganisations: UseCases['lists']['checkOrganisations'] = check(ofOwnUnit);
/** Makes them, each with a code for its first manager. Refuses as `readListFile` and `takeList` do. */
export const takeOrganisations: UseCases['lists']['takeOrganisations'] = take(ofOwnUnit);
/** The same for the system administrator; each row names its recommending unit. */
export const anyOrganisationsTemplate: UseCases['lists']['anyOrganisationsTemplate'] = template(ofAnyUnit);
export const checkAnyOrganisations: UseCases['lists']['checkAnyOrganisations'] = check(ofAnyUnit);
export const takeAnyOrganisations: UseCases['lists']['takeAnyOrganisations'] = take(ofAnyUnit);
