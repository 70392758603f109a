import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { noticeOfVersion } from '../notices/notice-of-application.ts';
import type { Db } from '../storage/tables.ts';
import { findVersion, type VersionRow } from '../storage/versions.ts';

/**
 * A frozen version, opened against the revision of the notice it was submitted under, wherever its application has been
 * moved since; undefined when there is none of this id.
 */
export async function openVersion(
  db: Db,
  versionId: string,
): Promise<{ version: VersionRow; open: OpenDossier } | undefined> {
  const version = await findVersion(db, versionId);
  if (!version) return undefined;
  const notice = await noticeOfVersion(db, version.application_id, version.notice_digest);
  return { version, open: openDossier(notice, version.dossier) };
}
