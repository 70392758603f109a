import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import type { Picture, Pictures } from '#papers/pictures.ts';
import { wholePicture } from '#papers/whole-picture.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { editableStates } from '#procedure/application/transitions.ts';
import type { Actor } from '#kernel/actor.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { openVersion } from '../dossier/open-version.ts';
import { picturesOf } from '../dossier/pictures-of.ts';
import type { Platform } from '../context.ts';
import { standingOf, type ApplicationRow } from '../storage/applications.ts';
import { picturesAtHand } from '../storage/pictures-at-hand.ts';
import { findStoredFiles } from '../storage/stored-files.ts';
import type { Db } from '../storage/tables.ts';
import { needPicturesFit } from './paper-size.ts';

/** What papers are printed from: an application as it stands, or as it was frozen. */
export interface Printable {
  readonly open: OpenDossier;
  /** The frozen version, whose papers bear codes; null for a draft. */
  readonly versionId: string | null;
  readonly organisationId: string;
}

/**
 * What somebody who may see the application prints of it. While it can be changed its applicant sees it as it
 * stands, as a draft; all others, and the applicant afterwards, see what was submitted last.
 */
export async function printableFor(
  platform: Platform,
  actor: Actor,
  row: ApplicationRow,
): Promise<Printable> {
  const own = relationsTo(standingOf(row), actor).includes('applicant');
  const live = row.version_id === null || (own && editableStates.includes(row.state));
  const version = live
    ? undefined
    : await printableVersion(platform, row.version_id ?? '', row.organisation_id);
  if (version) return version;
  const { open } = await buildDossier(platform.db, row.id);
  return { open, versionId: null, organisationId: row.organisation_id };
}

/** A frozen version as papers are printed from it; undefined when there is none of this id. */
export async function printableVersion(
  platform: Platform,
  versionId: string,
  organisationId: string,
): Promise<Printable | undefined> {
  const opened = await openVersion(platform.db, versionId);
  return opened && { open: opened.open, versionId, organisationId };
}

/** The pictures its prose shows, those that are at hand. Refuses `paperTooLarge` for too many; `paper`: how it is called. */
export async function picturesToPrint(
  platform: Platform,
  { open, organisationId }: Printable,
  paper: string,
): Promise<Pictures> {
  const hashes = picturesOf(open);
  const known = await picturesAtHand(platform.db, organisationId, hashes);
  await needPicturesToFit(platform.db, organisationId, hashes, paper);
  const found = new Map<string, Picture>();
  for (const hash of known.keys()) {
    if (!(await platform.files.has(hash))) continue;
    const picture = wholePicture(await platform.files.read(hash));
    if (picture) found.set(hash, picture);
  }
  return found;
}

/** Refuses `paperTooLarge` where these pictures of an organisation are too many to be held at once. */
export async function needPicturesToFit(
  db: Db,
  organisationId: string,
  hashes: readonly string[],
  paper: string,
): Promise<void> {
  const known = await picturesAtHand(db, organisationId, hashes);
  let bytes = 0;
  let pixels = 0;
  for (const [hash, file] of await findStoredFiles(db, [...known.keys()])) {
    const { width, height } = known.get(hash) ?? { width: 0, height: 0 };
    bytes += file.bytes;
    if (file.type === 'image/png') pixels += width * height;
  }
  needPicturesFit({ bytes, pixels }, paper);
}
