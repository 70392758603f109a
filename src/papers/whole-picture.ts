import { crc32 } from 'node:zlib';
import { imageSize } from 'image-size';
import type { Picture } from './pictures.ts';

/** Larger than any scan; what claims more would fill the memory once it is unpacked. */
const mostPixels = 100_000_000;

/** The picture these bytes are; null when they are no PNG or JPEG, are cut off or damaged, or claim absurd sizes. */
export function wholePicture(bytes: Uint8Array): Picture | null {
  const picture = pictureOf(bytes);
  if (!picture || picture.width < 1 || picture.height < 1) return null;
  if (picture.width * picture.height > mostPixels) return null;
  return (picture.type === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes)) ? picture : null;
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

const signatureLength = 8;

/** Every chunk of a PNG bears a check sum; the last one is IEND. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signatureLength;
  while (at + 12 <= view.length) {
    const length = view.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > view.length) return false;
    if (crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end)) return false;
    if (view.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** A JPEG ends with FF D9; some cameras write a little behind it. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('ffd9', undefined, 'hex') > 2
  );
}
