import type { PaperDocument } from '#programme/definition/document.ts';

/** A picture of a paper: what it is, how large it is in pixels, and its bytes. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** The pictures a document names, by the SHA-256 (lower-case hex) of their bytes. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The pictures a document shows, of all that are at hand. They stand between paragraphs, never in tables. */
export function picturesShown(document: PaperDocument, pictures: Pictures): Pictures {
  const shown = document.blocks.flatMap((block) => (block.type === 'picture' ? [block.hash] : []));
  return new Map(shown.map((hash) => [hash, pictureOf(pictures, hash)]));
}

/** What is copied to a thread with a document: nothing where it shows no picture; what is missing is the thread's to say. */
export function picturesFor(document: PaperDocument, pictures: Pictures): Pictures {
  const shown = document.blocks.flatMap((block) => (block.type === 'picture' ? [block.hash] : []));
  return new Map(shown.flatMap((hash) => [pictures.get(hash)].flatMap((one) => (one ? [[hash, one]] : []))));
}

/**
 * The picture with this hash.
 *
 * @throws Error when it was not handed over: a paper never leaves a picture out in silence.
 */
export function pictureOf(pictures: Pictures, hash: string): Picture {
  const picture = pictures.get(hash);
  if (!picture) throw new Error(`The document names the picture ${hash}, which was not handed over.`);
  return picture;
}

/**
 * How large a picture is printed, in mm: as wide as wished, but neither wider nor higher than the room it has; its
 * proportions stay.
 */
export function fitPicture(
  picture: Picture,
  widthMm: number,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const ratio = picture.height / picture.width;
  const width = Math.min(widthMm, room.width, room.height / ratio);
  return { width, height: width * ratio };
}
