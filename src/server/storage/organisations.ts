import type { OrganisationItem } from '#contract/shapes.ts';
import { sql, type Updateable } from 'kysely';
import type { LicenceState } from '#membership/licence.ts';
import type { Grant } from '#membership/roles.ts';
import type { Db, OrganisationTable } from './tables.ts';

/** An organisation, and the hash of its licence's file. */
export interface Organisation extends OrganisationItem {
  readonly licenceHash: string | null;
}

/** What the organisation `o` was called before, the oldest first. */
const formerNames = sql<OrganisationItem['formerNames']>`(
  select coalesce(json_agg(json_build_object('name', f.name, 'uscc', f.uscc, 'cause', f.cause,
    'until', to_char(f.until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by f.id), '[]')
  from former_identity f where f.organisation_id = o.id)`;

const organisations = (db: Db) =>
  db
    .selectFrom('organisation as o')
    .leftJoin('organisation as unit', 'unit.id', 'o.unit_id')
    .selectAll('o')
    .select(['unit.name as unit_name', formerNames.as('former_names')]);

type Row = Awaited<ReturnType<ReturnType<typeof organisations>['execute']>>[number];

function read(row: Row): Organisation {
  return {
    id: row.id,
    name: row.name,
    uscc: row.uscc,
    usccReason: row.uscc_reason,
    formerNames: row.former_names,
    grants: row.grants,
    region: row.region,
    unitId: row.unit_id,
    unitName: row.unit_name,
    licence: row.licence,
    licenceReason: row.licence_reason,
    licenceFile: row.licence_name,
    licenceHash: row.licence_hash,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    createdAt: row.created_at.toISOString(),
  };
}

/** The same as the contract gives it out, without the hash. */
export function organisationItem({ licenceHash: _, ...item }: Organisation): OrganisationItem {
  return item;
}

export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await organisations(db).where('o.id', '=', id).executeTakeFirst();
  return row ? read(row) : null;
}

/** The organisation, held until the transaction ends. */
export async function lockOrganisation(db: Db, id: string): Promise<Organisation | null> {
  await db.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute();
  return findOrganisation(db, id);
}

/** All organisations with a code, held until the transaction ends, so that only one decision about them is made at a time. */
export async function lockClaimants(db: Db, uscc: string): Promise<Organisation[]> {
  if (uscc === '') return [];
  await db
    .selectFrom('organisation')
    .select('id')
    .where('uscc', '=', uscc)
    .orderBy('id')
    .forUpdate()
    .execute();
  return listOrganisations(db, { usccs: [uscc] });
}

/** Organisations, the newest last: all, those of a recommending unit, those with a code, those with a grant. */
export async function listOrganisations(
  db: Db,
  only: { unitId?: string; usccs?: readonly string[]; grant?: Grant } = {},
): Promise<Organisation[]> {
  const { unitId, usccs, grant } = only;
  if (usccs?.length === 0) return [];
  let query = organisations(db).orderBy('o.created_at').orderBy('o.id');
  if (unitId !== undefined) query = query.where('o.unit_id', '=', unitId);
  if (usccs !== undefined) query = query.where('o.uscc', 'in', usccs);
  const rows = (await query.execute()).map(read);
  return grant === undefined ? rows : rows.filter(({ grants }) => grants.includes(grant));
}

/** What a new organisation is made of. */
export interface NewOrganisation {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly usccReason?: string | null;
  readonly region: string;
  readonly unitId: string | null;
  readonly grants: readonly Grant[];
  readonly licence: LicenceState;
  readonly contactName?: string;
  readonly contactPhone?: string;
}

export async function insertOrganisations(
  db: Db,
  made: readonly NewOrganisation[],
  now: Date,
): Promise<void> {
  await db
    .insertInto('organisation')
    .values(
      made.map((one) => ({
        id: one.id,
        name: one.name,
        uscc: one.uscc,
        uscc_reason: one.usccReason ?? null,
        region: one.region,
        unit_id: one.unitId,
        grants: [...one.grants],
        licence: one.licence,
        contact_name: one.contactName ?? '',
        contact_phone: one.contactPhone ?? '',
        created_at: now,
      })),
    )
    // The list of recommending units is put in at every start: what is there stays as it was changed.
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Writes columns of an organisation. */
export async function updateOrganisation(
  db: Db,
  id: string,
  change: Updateable<OrganisationTable>,
): Promise<void> {
  await db.updateTable('organisation').set(change).where('id', '=', id).execute();
}

/** How the authority is called, the one that was there first; empty where there is none. */
export async function nameOfAuthority(db: Db): Promise<string> {
  const row = await db
    .selectFrom('organisation')
    .select('name')
    .where(sql<boolean>`'authority' = any(grants)`)
    .orderBy('created_at')
    .executeTakeFirst();
  return row?.name ?? '';
}
