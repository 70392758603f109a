import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { renderHtml } from '#papers/html/render-html.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { authoritySees, recommenderSees } from '#procedure/application/transitions.ts';
import type { Asking, Platform } from '../../context.ts';
import { cleanFileName } from '../../files/file-name.ts';
import type { ZipEntry } from '#papers/package/zip-stream.ts';
import { applicationsPaper } from '../../papers/applications-paper.ts';
import { countsPaper, spreadPaper } from '../../papers/overview-papers.ts';
import { printAll } from '../../papers/print-all.ts';
import { pdfs, words } from '../../papers/renderers.ts';
import { unitSummary } from '../../papers/unit-summary.ts';
import { unitText } from '../../papers/unit-texts.ts';
import { listApplicationsIn, type ApplicationRow, type Group } from '../../storage/applications.ts';
import { findCall, readNotice } from '../../storage/calls.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { exportRows } from '../../usecases/authority/export-rows.ts';
import { overviewCounts } from '../../usecases/authority/overview-counts.ts';
import { spreadOf } from '../../usecases/authority/overview-indicators.ts';
import { plainRoute } from '../plain-route.ts';
import { httpWords } from '../words.zh.ts';
import { askingOf, pathPart } from './asking.ts';
import { dossierEntries, paperEntries } from './dossier-entries.ts';
import { fileHeaders } from './file-headers.ts';
import { sendZip } from './send-zip.ts';
import { fileKinds } from '../../files/file-types.ts';

const { files } = httpWords;
const summaryFiles = [
  ...['summary.xlsx', 'summary.docx', 'summary.pdf', 'all.zip', 'packs.pdf'],
  ...['letter.docx', 'letter.html', 'announcement.docx', 'announcement.html'],
];
const exportFiles = [
  ...['applications.xlsx', 'applications.json', 'dossiers.zip'],
  ...['counts.xlsx', 'counts.docx', 'indicators.xlsx', 'indicators.docx'],
];

/** What leaves the platform as a whole: a dossier, a unit's 附件4 and papers, everything that was handed up. */
export function exportRoutes(app: FastifyInstance, platform: Platform): void {
  app.route({
    ...plainRoute('dossier'),
    handler: async (request, reply) => {
      const asking = askingOf(request);
      const row = await visibleApplication(asking.db, asking.actor, pathPart(request, 'applicationId'));
      await recordEvent(asking.db, asking, 'export.made', row.id, { what: 'dossier' });
      return sendZip(
        reply,
        `${files.dossier} ${row.id}.zip`,
        dossierEntries(asking, row, ''),
        asking.clock(),
      );
    },
  });
  app.route({
    ...plainRoute('summaryFile'),
    handler: async (request, reply) => {
      const asking = askingOf(request);
      const call = await needCall(asking, pathPart(request, 'callId'));
      const file = fileAmong(summaryFiles, request);
      const unitId = asking.actor.organisationId ?? '';
      await recordEvent(asking.db, asking, 'export.made', call.id, { what: file });
      if (file === 'all.zip')
        return sendAll(asking, reply, { callId: call.id, unitId, states: recommenderSees });
      if (file === 'packs.pdf') {
        const group = { callId: call.id, unitId, states: recommenderSees };
        return sendPacks(asking, reply, named(await listApplicationsIn(asking.db, group), request));
      }
      const text = (['letter', 'announcement'] as const).find((one) => file.startsWith(`${one}.`));
      if (text) return sendText(reply, await unitText(asking, call, text), file, files[text]);
      const paper = await unitSummary(platform, call, unitId);
      return sendTable(reply, paper, file, 'summary', files.summary);
    },
  });
  app.route({
    ...plainRoute('export'),
    handler: async (request, reply) => {
      const asking = askingOf(request);
      const call = await needCall(asking, pathPart(request, 'callId'));
      const file = fileAmong(exportFiles, request);
      await recordEvent(asking.db, asking, 'export.made', call.id, { what: file });
      if (file === 'dossiers.zip') return sendAll(asking, reply, { callId: call.id, states: authoritySees });
      if (file.startsWith('counts.')) {
        const programme = await readNotice(asking.db, call.id, call.noticeDigest);
        const label = (type: string) => programme?.centreTypes.find(({ id }) => id === type)?.label ?? type;
        const paper = countsPaper(call, await overviewCounts(asking, { callId: call.id }), label);
        return sendTable(reply, paper, file, 'counts', files.counts);
      }
      if (file.startsWith('indicators.')) {
        const paper = spreadPaper(call, await spreadOf(asking.db, call.id));
        return sendTable(reply, paper, file, 'indicators', files.indicators);
      }
      const rows = await exportRows(asking, call.id);
      if (file === 'applications.json') {
        fileHeaders(reply, { name: `${files.applications}.json`, type: 'application/json', save: true });
        return reply.send(rows);
      }
      return sendTable(reply, applicationsPaper(call, rows), file, 'applications', files.applications);
    },
  });
}

/** The file that is asked for. Refuses `notFound` before anything is recorded. */
function fileAmong(known: readonly string[], request: FastifyRequest): string {
  const file = pathPart(request, 'file');
  if (!known.includes(file)) throw new Refusal('notFound');
  return file;
}

async function needCall({ db }: Asking, id: string) {
  const call = await findCall(db, id);
  if (!call) throw new Refusal('notFound');
  return call;
}

const writers: Readonly<Record<'xlsx' | 'docx' | 'pdf', (paper: PaperDocument) => Promise<Uint8Array>>> = {
  xlsx: (paper) => renderExcel(paper),
  docx: (paper) => words.render(paper, new Map()),
  pdf: (paper) => pdfs.render(paper, new Map()),
};

/** Answers with a table as Excel, Word or PDF, by the extension asked for. Refuses `notFound` for any other name. */
async function sendTable(
  reply: FastifyReply,
  paper: PaperDocument,
  file: string,
  stem: string,
  name: string,
) {
  const format = (['xlsx', 'docx', 'pdf'] as const).find((known) => file === `${stem}.${known}`);
  if (!format) throw new Refusal('notFound');
  const bytes = await writers[format](paper);
  fileHeaders(reply, { name: `${name}.${format}`, type: fileKinds[format].type, save: format !== 'pdf' });
  return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Answers with a text as Word, or as a page to copy from. */
async function sendText(reply: FastifyReply, paper: PaperDocument, file: string, name: string) {
  if (file.endsWith('.html')) {
    fileHeaders(reply, { name: `${name}.html`, type: 'text/html; charset=utf-8', save: false });
    return reply.send(renderHtml(paper));
  }
  const bytes = await writers.docx(paper);
  fileHeaders(reply, { name: `${name}.docx`, type: fileKinds.docx.type, save: true });
  return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Those that `?ids=a,b` names, in its order; all of them without it. Refuses `notFound` when none is left. */
function named(rows: readonly ApplicationRow[], request: FastifyRequest): readonly ApplicationRow[] {
  const { ids } = request.query as { ids?: unknown };
  const wanted = typeof ids === 'string' ? ids.split(',') : rows.map(({ id }) => id);
  const found = [...new Set(wanted)].flatMap((id) => rows.find((row) => row.id === id) ?? []);
  if (found.length === 0) throw new Refusal('notFound');
  return found;
}

/** Print packs one behind the other, to be sent to a printer at once. */
async function sendPacks(asking: Asking, reply: FastifyReply, rows: readonly ApplicationRow[]) {
  const bytes = await printAll(asking, rows);
  fileHeaders(reply, { name: `${files.all}.pdf`, type: fileKinds.pdf.type, save: false });
  return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Every dossier of a group with its papers and seals, a folder each. */
async function sendAll(asking: Asking, reply: FastifyReply, group: Group): Promise<FastifyReply> {
  const rows = await listApplicationsIn(asking.db, group);
  return sendZip(reply, `${files.all}.zip`, allEntries(asking, rows), asking.clock());
}

async function* allEntries(asking: Asking, rows: readonly ApplicationRow[]): AsyncGenerator<ZipEntry> {
  for (const row of rows) {
    const applicant = await findOrganisation(asking.db, row.organisation_id);
    const folder = `${cleanFileName(`${applicant?.name ?? ''} ${row.number ?? row.id}`)}/`;
    yield* dossierEntries(asking, row, folder);
    yield* paperEntries(asking, row, `${folder}papers/`);
  }
}
