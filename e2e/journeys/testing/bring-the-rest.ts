import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import type { Dossier } from '#programme/answers/dossier.ts';

interface Kept {
  readonly answers: Readonly<Record<string, { readonly revision: number }>>;
}

/**
 * Sends, in the session of a page, the answers of a dossier that have not been typed, the order of its rows, and the
 * links of its evidence. In: `evidenceOf` names the evidence on the platform by its file.
 */
export async function bringTheRest(
  page: Page,
  applicationId: string,
  dossier: Dossier,
  typed: ReadonlySet<string>,
  evidenceOf: (file: string) => string,
): Promise<void> {
  const at = `/api/applications/${applicationId}`;
  const { answers: kept } = (await (await page.request.get(at)).json()) as Kept;
  const rows = Object.entries(dossier.rows ?? {}).map(([table, ids]) => [`rows:${table}`, ids] as const);
  let sequence = 0;
  for (const [leaf, value] of [...Object.entries(dossier.answers), ...rows]) {
    if (typed.has(leaf)) continue;
    sequence += 1;
    const basedOn = kept[leaf]?.revision ?? 0;
    await must(page, `${at}/answers/${encodeURIComponent(leaf)}`, {
      value,
      basedOn,
      writer: 'journey',
      sequence,
    });
  }
  const links = new Map<string, { order: number; evidenceId: string; pages: unknown }[]>();
  for (const { file, links: given } of dossier.evidence)
    for (const { target, order, pages } of given)
      links.set(target, [...(links.get(target) ?? []), { order, evidenceId: evidenceOf(file), pages }]);
  for (const [target, all] of links) {
    const ordered = all
      .sort((a, b) => a.order - b.order)
      .map(({ evidenceId, pages }) => ({ evidenceId, pages }));
    await must(page, `${at}/links/${encodeURIComponent(target)}`, { links: ordered });
  }
}

async function must(page: Page, path: string, data: unknown): Promise<void> {
  const answer = await page.request.put(path, { data });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
}

const tus = { 'tus-resumable': '1.0.0' };

/** Uploads pictures for the prose in the session of a page. */
export async function bringPictures(page: Page, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = readFileSync(file);
    const name = Buffer.from(basename(file)).toString('base64');
    const begun = await page.request.post('/api/uploads', {
      headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': `filename ${name}` },
    });
    const uploadId = begun.headers()['location']?.split('/').at(-1) ?? '';
    await page.request.patch(`/api/uploads/${uploadId}`, {
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      data: bytes,
    });
    const added = await page.request.post('/api/pictures', { data: { uploadId } });
    if (!added.ok()) throw new Error(`${file}: ${await added.text()}`);
  }
}
