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
  const address = `/api/applications/${applicationId}`;
  const { answers: kept } = (await (await page.request.get(address)).json()) as Kept;
  const rows = Object.entries(dossier.rows ?? {}).map(([table, ids]) => [`rows:${table}`, ids] as const);
  const left = [...Object.entries(dossier.answers), ...rows].filter(([leaf]) => !typed.has(leaf));
  await inTurns(left, ([leaf, value], at) => {
    const basedOn = kept[leaf]?.revision ?? 0;
    const save = { value, basedOn, writer: 'journey', sequence: at + 1 };
    return must(page, `${address}/answers/${encodeURIComponent(leaf)}`, save);
  });
  const links = new Map<string, { order: number; evidenceId: string; pages: unknown }[]>();
  for (const { file, links: given } of dossier.evidence)
    for (const { target, order, pages } of given)
      links.set(target, [...(links.get(target) ?? []), { order, evidenceId: evidenceOf(file), pages }]);
  await inTurns([...links], ([target, all]) => {
    const ordered = all
      .sort((a, b) => a.order - b.order)
      .map(({ evidenceId, pages }) => ({ evidenceId, pages }));
    return must(page, `${address}/links/${encodeURIComponent(target)}`, { links: ordered });
  });
}

/** A few at a time, as a browser sends them. */
async function inTurns<Item>(
  items: readonly Item[],
  send: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  const few = 6;
  for (let from = 0; from < items.length; from += few)
    await Promise.all(items.slice(from, from + few).map((item, at) => send(item, from + at)));
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
