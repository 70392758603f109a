import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadsFolder } from '../files/upload-record.ts';
import { newId } from '../new-id.ts';

/** Lays a file down as if somebody had just finished uploading it. Out: the id of the upload. */
export async function placeUpload(
  dataDir: string,
  owner: string,
  filename: string,
  bytes: Uint8Array,
): Promise<string> {
  const id = newId();
  const folder = uploadsFolder(dataDir);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, id), bytes);
  const record = { id, size: bytes.length, offset: bytes.length, metadata: { owner, filename } };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(record));
  return id;
}
