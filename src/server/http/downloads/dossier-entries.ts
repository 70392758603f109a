import { basename } from 'node:path';
import type { Asking } from '../../context.ts';
import { dossierFiles } from '../../dossier/dossier-files.ts';
import { dossierToHandOut } from '../../dossier/dossier-to-hand-out.ts';
import { extensionOfType } from '../../files/file-types.ts';
import type { ZipEntry } from '#papers/package/zip-stream.ts';
import { paperBytes } from '../../papers/kept-papers.ts';
import { printableFor } from '../../papers/printable.ts';
import { paperIds } from '../../dossier/application-paper.ts';
import { paperLabels } from '../../dossier/paper-words.zh.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { readSealedScans } from '../../storage/sealed-scans.ts';

/** A dossier as files of a zip: what the command line reads again without loss. `folder` is empty or ends in a slash. */
export async function* dossierEntries(
  asking: Asking,
  row: ApplicationRow,
  folder: string,
): AsyncGenerator<ZipEntry> {
  yield* dossierFiles(asking, await dossierToHandOut(asking.db, asking.actor, row), folder);
}

/** The printed papers of an application and their sealed scans, as files of a zip. */
export async function* paperEntries(
  asking: Asking,
  row: ApplicationRow,
  folder: string,
): AsyncGenerator<ZipEntry> {
  const printable = await printableFor(asking, asking.actor, row);
  for (const paper of paperIds) {
    const bytes = await paperBytes(asking, printable, paper, 'pdf');
    yield { name: `${folder}${paperLabels[paper]}.pdf`, bytes };
  }
  for (const { paper, code, hash, type } of await readSealedScans(asking.db, row.id)) {
    const name = `${basename(paper)} ${code}.${extensionOfType(type)}`;
    yield { name: `${folder}seals/${name}`, path: asking.files.path(hash) };
  }
}
