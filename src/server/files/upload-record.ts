import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What the store of uploads writes beside each upload, as far as it concerns us; the owner is put there by the server. */
const recordShape = z.object({
  size: z.number().optional(),
  metadata: z.object({ owner: z.string(), filename: z.string().optional() }),
});

/** An upload as it stands. */
export interface UploadRecord {
  readonly id: string;
  /** The person it belongs to; to anybody else it is not there. */
  readonly owner: string;
  readonly fileName: string;
  /** The file with what has arrived. */
  readonly path: string;
  readonly arrived: number;
  /** Null while the sender has not said. */
  readonly size: number | null;
}

const ids = /^[0-9a-z]{1,60}$/u;

/** Folder of uploads under way. */
export const uploadsFolder = (dataDir: string): string => join(dataDir, 'uploads');

/** The upload with this id; null when there is none, or its record cannot be read. */
export async function findUpload(dataDir: string, id: string): Promise<UploadRecord | null> {
  if (!ids.test(id)) return null;
  const path = join(uploadsFolder(dataDir), id);
  try {
    const [text, { size: arrived }] = await Promise.all([readFile(`${path}.json`, 'utf8'), stat(path)]);
    const { size, metadata } = recordShape.parse(JSON.parse(text));
    return {
      id,
      owner: metadata.owner,
      fileName: metadata.filename ?? '',
      path,
      arrived,
      size: size ?? null,
    };
  } catch {
    return null;
  }
}

/** All uploads of these people that are not yet taken over. */
export async function uploadsOf(dataDir: string, ...owners: readonly string[]): Promise<UploadRecord[]> {
  const names = await readdir(uploadsFolder(dataDir)).catch(() => []);
  const found = await Promise.all(
    names.filter((name) => !name.endsWith('.json')).map((name) => findUpload(dataDir, name)),
  );
  return found.filter((upload) => upload !== null && owners.includes(upload.owner)) as UploadRecord[];
}
