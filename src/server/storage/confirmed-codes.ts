import { sql } from 'kysely';
import { editableStates, type ApplicationState } from '#procedure/application/transitions.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { Db } from './tables.ts';

export type ConfirmedCodes = NonNullable<Dossier['confirmedCodes']>;

interface Row {
  readonly state: ApplicationState;
  readonly uscc: string;
  readonly reason: string | null;
  readonly frozen: ConfirmedCodes | null;
}

/**
 * Codes that fail a check digit and count nevertheless in an application: while it may be changed, that of its
 * organisation, where a reason was recorded; afterwards, and for whoever sees what was `frozen`, those it was submitted
 * with.
 */
export async function confirmedCodesOf(
  db: Db,
  applicationId: string,
  { frozen = false }: { readonly frozen?: boolean } = {},
): Promise<ConfirmedCodes> {
  const { rows } = await sql<Row>`
    select a.state, o.uscc, o.uscc_reason as reason, v.dossier -> 'confirmedCodes' as frozen from application a
    join organisation o on o.id = a.organisation_id left join version v on v.id = a.version_id
    where a.id = ${applicationId}`.execute(db);
  const [row] = rows;
  if (!row) return [];
  if (frozen || !editableStates.includes(row.state)) return row.frozen ?? [];
  return row.reason === null ? [] : [{ code: row.uscc, reason: row.reason }];
}
