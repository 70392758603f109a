import { unlocks } from '#procedure/application/unlocked-targets.ts';
import { findCorrection } from '../storage/corrections.ts';
import type { Db } from '../storage/tables.ts';
import { findVersion } from '../storage/versions.ts';

/**
 * Titles of evidence that the last return of an application did not open, by id, as they were submitted: the library
 * belongs to the organisation, and a new title there changes nothing here.
 */
export async function lockedTitles(db: Db, applicationId: string): Promise<ReadonlyMap<string, string>> {
  const correction = await findCorrection(db, applicationId);
  if (correction?.pinned !== true) return new Map();
  const version = await findVersion(db, correction.version_id);
  return new Map(
    version?.dossier.evidence
      .filter(({ links }) => !links.some(({ target }) => unlocks(correction.evidence, target)))
      .map(({ id, title }) => [id, title]),
  );
}
