import { createHash } from 'node:crypto';
import type { Picture, Pictures } from '#papers/pictures.ts';
import type { DossierSource } from '../source/source.ts';
import { extensionOf } from './file-type.ts';
import { wholePicture } from '#papers/whole-picture.ts';

const folder = 'pictures';
const maxPicture = 50 * 1024 * 1024;
/** What systems leave in folders of pictures without being asked. */
const leftovers = ['db', 'ini', 'ds_store'];

/**
 * Pictures of the prose: `pictures/<anything>.png|jpg`, known by the SHA-256 of their bytes; and the files there that
 * are no such pictures, by the same digest.
 */
export async function readPictures(
  source: DossierSource,
): Promise<{ pictures: Pictures; brokenPictures: ReadonlyMap<string, string> }> {
  const pictures = new Map<string, Picture>();
  const brokenPictures = new Map<string, string>();
  for (const path of await source.list(folder)) {
    if (leftovers.includes(extensionOf(path))) continue;
    const bytes = await source.read(path, maxPicture);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const picture = wholePicture(bytes);
    if (picture) pictures.set(hash, picture);
    else brokenPictures.set(hash, path);
  }
  return { pictures, brokenPictures };
}
