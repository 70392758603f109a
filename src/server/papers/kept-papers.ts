import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PaperId } from '#programme/views/papers.ts';
import type { Platform } from '../context.ts';
import { paperIds } from '../dossier/application-paper.ts';
import { newId } from '../new-id.ts';
import { markPapersReady } from '../storage/papers-ready.ts';
import { findApplication } from '../storage/applications.ts';
import { findVersion } from '../storage/versions.ts';
import { printableVersion, type Printable } from './printable.ts';
import { renderPaper, type PaperFormat } from './render-paper.ts';

/** A paper: for a frozen version the file that is kept of it – rendered now where the job has not come to it –, else a draft. */
export async function paperBytes(
  platform: Platform,
  printable: Printable,
  paper: PaperId,
  format: PaperFormat,
): Promise<Uint8Array> {
  if (printable.versionId === null) return renderPaper(platform, printable, paper, format);
  const path = join(platform.dataDir, 'papers', printable.versionId, `${paper}.${format}`);
  const kept = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (kept) return kept;
  const bytes = await renderPaper(platform, printable, paper, format);
  await keep(path, bytes);
  return bytes;
}

/** The job that follows a submission: renders every paper of a frozen version and keeps it. Done again it does nothing twice. */
export async function keepPapers(platform: Platform, versionId: string): Promise<void> {
  const version = await findVersion(platform.db, versionId);
  const application = version && (await findApplication(platform.db, version.application_id));
  const printable = application && (await printableVersion(platform, versionId, application.organisation_id));
  if (!printable) return;
  for (const paper of paperIds)
    for (const format of ['pdf', 'docx'] as const) await paperBytes(platform, printable, paper, format);
  await markPapersReady(platform.db, versionId);
}

/** A file that is there is whole: it is renamed into place once the disk has it. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${newId()}`;
  try {
    const file = await open(fresh, 'wx');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
