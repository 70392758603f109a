import { sql } from 'kysely';
import type { PaperId } from '#programme/views/papers.ts';
import type { ScanVerdict } from '#procedure/application/scan-verdict.ts';
import type { Db } from './tables.ts';

/** Which scan is meant: that of a paper, for the code it bears. */
export interface ScanOfPaper {
  readonly applicationId: string;
  readonly paper: PaperId;
  readonly code: string;
  readonly hash: string;
}

/** Notes that a scan is to be compared; whatever was found of one before it is gone. */
export async function beginScanCheck(
  db: Db,
  { applicationId, paper, code, hash }: ScanOfPaper,
  now: Date,
): Promise<void> {
  const fresh = {
    ...{ hash, asked_at: now, read_at: null, verdict: null, reading_fault: null },
    ...{ confirmed_by: null, confirmed_at: null },
  };
  await db
    .insertInto('scan_check')
    .values({ application_id: applicationId, paper, code, ...fresh })
    .onConflict((conflict) => conflict.columns(['application_id', 'paper', 'code']).doUpdateSet(fresh))
    .execute();
}

/** Is this very scan still waiting to be read? */
export async function waitsForReading(db: Db, scan: ScanOfPaper): Promise<boolean> {
  const found = await rowOf(db, scan).select('hash').where('read_at', 'is', null).executeTakeFirst();
  return found !== undefined;
}

const rowOf = (db: Db, { applicationId, paper, code, hash }: ScanOfPaper) =>
  db
    .selectFrom('scan_check')
    .where('application_id', '=', applicationId)
    .where('paper', '=', paper)
    .where('code', '=', code)
    .where('hash', '=', hash);

/** Keeps what was found, once, and only while the scan is still the one that is filed. */
export async function keepVerdict(
  db: Db,
  { applicationId, paper, code, hash }: ScanOfPaper,
  { verdict, fault }: { readonly verdict: ScanVerdict; readonly fault: string | null },
  now: Date,
): Promise<void> {
  await db
    .updateTable('scan_check')
    .set({ read_at: now, verdict: JSON.stringify(verdict), reading_fault: fault })
    .where('application_id', '=', applicationId)
    .where('paper', '=', paper)
    .where('code', '=', code)
    .where('hash', '=', hash)
    .where('read_at', 'is', null)
    .execute();
}

/** Notes who typed the code the paper bears. Out: was there a scan to speak of? */
export async function confirmScanCheck(
  db: Db,
  { applicationId, paper, code }: Omit<ScanOfPaper, 'hash'>,
  personId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('scan_check')
    .set({ confirmed_by: personId, confirmed_at: now })
    .where('application_id', '=', applicationId)
    .where('paper', '=', paper)
    .where('code', '=', code)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What was found of all scans of an application. */
export function readScanChecks(db: Db, applicationId: string) {
  return db
    .selectFrom('scan_check as s')
    .leftJoin('user as u', 'u.id', 's.confirmed_by')
    .select(['s.paper', 's.code', 's.hash', 's.verdict', 's.reading_fault as fault'])
    .select(['s.read_at as readAt', 's.confirmed_at as confirmedAt'])
    .select(sql<string>`coalesce(u.name, '')`.as('confirmedBy'))
    .where('s.application_id', '=', applicationId)
    .execute();
}
