import sharp from 'sharp';
import type { GreyPicture } from './page-picture.ts';

/** The margin that is not looked at: shadows of the sheet's edge lie there. */
const margin = 0.08;
/** The page is looked at as a picture of so many points, each the mean of many: single specks are gone. */
const side = 160;
/** So much darker than the sheet something must be to count as printed. */
const ink = 22;

/** Is nothing printed on the page? */
export async function isBlank({ data, width, height }: GreyPicture): Promise<boolean> {
  const [left, top] = [Math.round(width * margin), Math.round(height * margin)];
  const inner = { left, top, width: width - 2 * left, height: height - 2 * top };
  if (inner.width < 1 || inner.height < 1) return true;
  const small = await sharp(data, { raw: { width, height, channels: 1 } })
    .extract(inner)
    .resize({ width: side, height: side, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  const sorted = Uint8Array.from(small).sort();
  const sheet = sorted[sorted.length >> 1] ?? 255;
  return (sorted[0] ?? 255) > sheet - ink;
}
