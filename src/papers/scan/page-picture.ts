import sharp from 'sharp';

/** A page as picture in one channel, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A page of a scan, in the channel in which its codes are read best. */
export interface PagePicture {
  readonly grey: GreyPicture;
  /** Its luminance, where the page bears something red and `grey` is the red of it, in which a seal is pale. */
  readonly luminance: GreyPicture | null;
}

/** So many picture points a picture may have: an A3 page at 600 dots an inch. */
const mostPoints = 80_000_000;
/** Pixels of the longer side a page is read at: an A4 page at some 200 dots an inch. */
export const longSide = 2400;
/** So much redder than anything else a point of a seal is, however faded. */
const sealRed = 60;
/** So much of a page at least a seal covers: more than the noise of a scanner makes red. */
const sealPart = 0.002;

/** How many pages a picture file has: a TIFF may have several. Throws an Error for one that cannot be read. */
export async function countPictures(path: string): Promise<number> {
  const { pages = 1, format } = await sharp(path, { limitInputPixels: mostPoints }).metadata();
  return format === 'tiff' ? pages : 1;
}

/** A page (from 0) of a picture file. Throws an Error for one that cannot be read. */
export async function readPicture(path: string, page: number): Promise<PagePicture> {
  const paged = page === 0 ? {} : { page };
  const { data, info } = await sharp(path, { ...paged, limitInputPixels: mostPoints, failOn: 'error' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return pagePicture(data, info.width, info.height, info.channels);
}

/** A page from its raw picture of one, three or four channels: red first. */
export function pagePicture(raw: Uint8Array, width: number, height: number, channels: number): PagePicture {
  if (channels < 3) return { grey: { width, height, data: channel(raw, channels) }, luminance: null };
  const red = new Uint8Array(width * height);
  const luminance = new Uint8Array(width * height);
  let sealed = 0;
  for (let at = 0, from = 0; at < red.length; at++, from += channels) {
    const [r, g, b] = [raw[from] ?? 0, raw[from + 1] ?? 0, raw[from + 2] ?? 0];
    red[at] = r;
    luminance[at] = (r * 77 + g * 150 + b * 29) >> 8;
    if (r - g > sealRed && r - b > sealRed) sealed += 1;
  }
  const grey = { width, height, data: red };
  return sealed / red.length < sealPart
    ? { grey: { width, height, data: luminance }, luminance: null }
    : { grey, luminance: { width, height, data: luminance } };
}

const channel = (raw: Uint8Array, channels: number): Uint8Array =>
  channels === 1 ? raw : raw.filter((_, at) => at % channels === 0);
