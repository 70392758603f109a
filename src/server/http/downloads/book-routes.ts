import { basename, dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { readsRecommendation, relationsTo } from '#procedure/application/relation.ts';
import { packageEntries, type PackageAbout } from '#papers/package/package-entries.ts';
import { dossierFolder } from '#papers/package/manifest.ts';
import type { ZipEntry } from '#papers/package/zip-stream.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import type { Asking, Platform } from '../../context.ts';
import { openVersion } from '../../dossier/open-version.ts';
import { cleanFileName } from '../../files/file-name.ts';
import { fileKinds } from '../../files/file-types.ts';
import { bookPath, readStanding } from '../../papers/book-standing.ts';
import { printableFor } from '../../papers/printable.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { plainRoute } from '../plain-route.ts';
import { httpWords } from '../words.zh.ts';
import { askingOf, pathPart, toSave } from './asking.ts';
import { dossierEntries, paperEntries } from './dossier-entries.ts';
import { fileHeaders } from './file-headers.ts';
import { sendZip } from './send-zip.ts';

const { files } = httpWords;

/** The evidence book of what was submitted, and everything of an application as one package to be archived. */
export function bookRoutes(app: FastifyInstance, platform: Platform): void {
  app.route({
    ...plainRoute('evidenceBook'),
    handler: async (request, reply) => {
      const asking = askingOf(request);
      const row = await visibleApplication(asking.db, asking.actor, pathPart(request, 'applicationId'));
      const { open, versionId } = await printableFor(platform, asking.actor, row);
      if (versionId === null) throw new Refusal('notFound');
      const path = await needBook(platform, versionId);
      const whose = printLeaf(open, open.notice.programme.parts.applicantName);
      const name = cleanFileName(`${whose} ${files.book}.pdf`);
      fileHeaders(reply, { name, type: fileKinds.pdf.type, save: toSave(request) });
      return reply.sendFile(basename(path), dirname(path), { contentType: false, cacheControl: false });
    },
  });
  app.route({
    ...plainRoute('package'),
    handler: async (request, reply) => {
      const asking = askingOf(request);
      const row = await visibleApplication(asking.db, asking.actor, pathPart(request, 'applicationId'));
      if (!readsRecommendation(relationsTo(standingOf(row), asking.actor))) throw new Refusal('notFound');
      const version = await openVersion(asking.db, row.version_id ?? '');
      if (!version) throw new Refusal('notFound');
      const path = await needBook(platform, version.version.id);
      const about = aboutOf(asking, version);
      await recordEvent(asking.db, asking, 'export.made', row.id, { what: 'package' });
      const name = cleanFileName(`${about.applicant} ${files.package}.zip`);
      return sendZip(reply, name, packageEntries(about, entriesOf(asking, row, path)), asking.clock());
    },
  });
}

/** Where the book lies. Refuses `bookNotReady`. */
async function needBook(platform: Platform, versionId: string): Promise<string> {
  if ((await readStanding(platform, versionId)).state !== 'ready') throw new Refusal('bookNotReady');
  return bookPath(platform, versionId);
}

async function* entriesOf(asking: Asking, row: ApplicationRow, book: string): AsyncGenerator<ZipEntry> {
  yield* paperEntries(asking, row, `${files.papers}/`);
  yield { name: `${files.evidence}/${files.book}.pdf`, path: book };
  yield* dossierEntries(asking, row, dossierFolder);
}

function aboutOf(
  asking: Asking,
  { version, open }: NonNullable<Awaited<ReturnType<typeof openVersion>>>,
): PackageAbout {
  const { programme, year, centreType } = open.notice;
  return {
    made: asking.clock().toISOString(),
    notice: programme.id,
    year,
    centreType,
    applicant: printLeaf(open, programme.parts.applicantName),
    centre: printLeaf(open, programme.parts.centreName),
    version: version.digest,
    frozen: true,
  };
}
