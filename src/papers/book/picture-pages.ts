import sharp from 'sharp';
import { angleOf } from './angle-of.ts';
import { writeJpegPdf, type JpegPage } from './jpeg-pdf.ts';
import { a4Like, type PageSize } from './page-size.ts';

/** More pixels than any scanner makes. */
const mostPixels = 150_000_000;
/** More pages than a scan of one document has. */
const mostPages = 500;
const margin = 36;
/** 200 dpi on A4. */
const longestSide = 2339;
/** A small picture is printed at 100 dots an inch, not blown up to the page. */
const leastDots = 72 / 100;

/** A picture as pages of A4: turned as its camera says, straightened where it is a crooked scan, on white. */
export async function writePicturePages(
  file: string,
  path: string,
): Promise<{ readonly sizes: PageSize[]; readonly angle: number }> {
  const turned = { angle: 0 };
  const sizes = await writeJpegPdf(path, pagesOf(file, turned));
  return { sizes, angle: turned.angle };
}

async function* pagesOf(file: string, turned: { angle: number }): AsyncGenerator<JpegPage> {
  const { pages = 1, format } = await sharp(file, { limitInputPixels: mostPixels }).metadata();
  // A film is one picture; only a TIFF has pages.
  const count = format === 'tiff' ? Math.min(pages, mostPages) : 1;
  for (let page = 0; page < count; page++) {
    const upright = await sharp(file, { limitInputPixels: mostPixels, page })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const raw = { width: upright.info.width, height: upright.info.height, channels: upright.info.channels };
    const angle = await angleOf(upright.data, raw);
    if (Math.abs(angle) > Math.abs(turned.angle)) turned.angle = angle;
    const straight = sharp(upright.data, { raw });
    if (angle !== 0) straight.rotate(-angle, { background: '#ffffff' });
    const { data, info } = await straight.jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true });
    yield { jpeg: data, ...placed(info.width, info.height), grey: info.channels === 1 };
  }
}

/** In the middle of an A4 page that lies as the picture does. */
function placed(width: number, height: number) {
  const page = a4Like([width, height]);
  const [pageWidth, pageHeight] = page;
  const scale = Math.min(leastDots, (pageWidth - 2 * margin) / width, (pageHeight - 2 * margin) / height);
  const box = {
    x: (pageWidth - width * scale) / 2,
    y: (pageHeight - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
  return { width, height, page, box };
}
