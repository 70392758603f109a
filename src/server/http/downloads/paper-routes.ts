import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import type { Platform } from '../../context.ts';
import { cleanFileName } from '../../files/file-name.ts';
import { fileKinds } from '../../files/file-types.ts';
import { paperLabels } from '../../dossier/paper-words.zh.ts';
import { originOf } from '../../notices/notice-of-application.ts';
import { paperBytes } from '../../papers/kept-papers.ts';
import { paperFileOf, type PaperFile } from '../../papers/paper-files.ts';
import { printPack } from '../../papers/print-pack.ts';
import { printableFor, type Printable } from '../../papers/printable.ts';
import { signPages } from '../../papers/sign-pages.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { plainRoute } from '../plain-route.ts';
import { httpWords } from '../words.zh.ts';
import { askingOf, pathPart, toSave } from './asking.ts';
import { fileHeaders } from './file-headers.ts';

/** The papers of an application, as drafts or as they were frozen; those to sign; all of them to print. */
export function paperRoutes(app: FastifyInstance, platform: Platform): void {
  app.route({
    ...plainRoute('paper'),
    handler: async (request, reply) => {
      const { db, actor } = askingOf(request);
      const row = await visibleApplication(db, actor, pathPart(request, 'applicationId'));
      const file = paperFileOf(pathPart(request, 'file'));
      if (!file) throw new Refusal('notFound');
      const printable = await printableFor(platform, actor, row);
      const bytes = await render(platform, printable, row, file);
      const { type } = file.kind === 'paper' ? fileKinds[file.format] : fileKinds.pdf;
      fileHeaders(reply, { name: nameOf(printable, file), type, save: toSave(request) });
      return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  });
}

async function render(platform: Platform, printable: Printable, row: ApplicationRow, file: PaperFile) {
  if (file.kind === 'paper') return paperBytes(platform, printable, file.paper, file.format);
  if (file.kind === 'sign') return signPages(platform, printable);
  const { call } = await originOf(platform.db, row.id);
  const unit = await findOrganisation(platform.db, row.unit_id);
  return printPack(platform, printable, { unit: unit?.name ?? '', copies: call.settings.copies });
}

/** The name people save it under: whose it is, then what it is. */
function nameOf({ open, versionId }: Printable, file: PaperFile): string {
  const whose = printLeaf(open, open.notice.programme.parts.applicantName);
  const what = file.kind === 'paper' ? paperLabels[file.paper] : httpWords.papers[file.kind];
  const draft = versionId === null ? httpWords.draft : '';
  return cleanFileName(
    `${whose}${whose === '' ? '' : ' '}${what}${draft}.${file.kind === 'paper' ? file.format : 'pdf'}`,
  );
}
