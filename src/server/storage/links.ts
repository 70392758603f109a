import type { Db } from './tables.ts';

/** Evidence linked to a target, on some of its pages or the whole file. */
export interface Link {
  readonly evidenceId: string;
  readonly pages: [number, number] | null;
}

/** All links of an application by target, each in its order. */
export async function readLinks(db: Db, applicationId: string): Promise<Map<string, Link[]>> {
  const rows = await db
    .selectFrom('evidence_link')
    .select(['target', 'evidence_id', 'from_page', 'to_page'])
    .where('application_id', '=', applicationId)
    .orderBy('target')
    .orderBy('place')
    .execute();
  const byTarget = new Map<string, Link[]>();
  for (const { target, evidence_id: evidenceId, from_page: from, to_page: to } of rows) {
    const links = byTarget.get(target) ?? [];
    links.push({ evidenceId, pages: from === null || to === null ? null : [from, to] });
    byTarget.set(target, links);
  }
  return byTarget;
}

/** Puts these links in the place of all links of a target. */
export async function replaceLinks(
  db: Db,
  applicationId: string,
  target: string,
  links: readonly Link[],
): Promise<void> {
  await db
    .deleteFrom('evidence_link')
    .where('application_id', '=', applicationId)
    .where('target', '=', target)
    .execute();
  await insertLinks(db, applicationId, new Map([[target, links]]));
}

/** Adds links to targets that have none yet. */
export async function insertLinks(
  db: Db,
  applicationId: string,
  byTarget: ReadonlyMap<string, readonly Link[]>,
): Promise<void> {
  const rows = [...byTarget].flatMap(([target, links]) =>
    links.map(({ evidenceId, pages }, at) => ({
      application_id: applicationId,
      target,
      place: at + 1,
      evidence_id: evidenceId,
      from_page: pages?.[0] ?? null,
      to_page: pages?.[1] ?? null,
    })),
  );
  if (rows.length > 0) await db.insertInto('evidence_link').values(rows).execute();
}

/** A piece of evidence that an application links, with its file. */
export async function linkedEvidence(db: Db, applicationId: string) {
  return db
    .selectFrom('evidence as e')
    .innerJoin('stored_file as f', 'f.hash', 'e.hash')
    .select(['e.id', 'e.title', 'e.file_name as fileName', 'e.hash', 'f.pages'])
    .where('e.id', 'in', (query) =>
      query.selectFrom('evidence_link').select('evidence_id').where('application_id', '=', applicationId),
    )
    .orderBy('e.id')
    .execute();
}

/** Which of these are evidence of the organisation that was not removed; none of them can be removed until the transaction ends. */
export async function ownEvidence(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('evidence')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .where('id', 'in', ids)
    .orderBy('id')
    .forShare()
    .execute();
  return new Set(rows.map((row) => row.id));
}
