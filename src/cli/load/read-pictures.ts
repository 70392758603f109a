import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Picture, Pictures } from '#papers/pictures.ts';
import type { DossierSource } from '../source/source.ts';

const folder = 'pictures';
const maxPicture = 50 * 1024 * 1024;

/** Pictures of a dossier, by the SHA-256 of their bytes. */
interface LoadedPictures {
  readonly pictures: Pictures;
  /** Paths of files that are no PNG or JPEG or are damaged. */
  readonly brokenPictures: ReadonlyMap<string, string>;
}

/** Pictures of the prose: `pictures/<anything>.png|jpg`. */
export async function readPictures(source: DossierSource): Promise<LoadedPictures> {
  const pictures = new Map<string, Picture>();
  const brokenPictures = new Map<string, string>();
  for (const path of await source.list(folder)) {
    const bytes = await source.read(path, maxPicture);
    const picture = pictureOf(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (picture) pictures.set(hash, picture);
    else brokenPictures.set(hash, path);
  }
  return { pictures, brokenPictures };
}

function pictureOf(bytes: Uint8Array): Picture | null {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type === 'png') return { bytes, type: 'png', width, height };
    return type === 'jpg' ? { bytes, type: 'jpeg', width, height } : null;
  } catch {
    return null;
  }
}
