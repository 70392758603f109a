import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Picture, Pictures } from '#papers/pictures.ts';
import type { DossierSource } from '../source/source.ts';

const folder = 'pictures';
const maxPicture = 50 * 1024 * 1024;

/** Pictures of the prose: `pictures/<anything>.png|jpg`, known by the SHA-256 of their bytes. */
export async function readPictures(source: DossierSource): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const path of await source.list(folder)) {
    const bytes = await source.read(path, maxPicture);
    const picture = pictureOf(bytes);
    if (picture) pictures.set(createHash('sha256').update(bytes).digest('hex'), picture);
  }
  return pictures;
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
