import sharp from 'sharp';

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

const width = 800;
/** Up to so many degrees to either side is looked for; a page that lies more askew was photographed so. */
const most = 8;
/** What is straighter than this is left alone. */
const least = 0.3;
/** Lines of text make the profile so much sharper once they lie level. */
const clear = 1.12;
const radians = Math.PI / 180;

/**
 * By how many degrees the lines of a scan fall to the right (clockwise); 0 where it is straight or has no lines that
 * would tell. The dark dots of each row are counted along slanted rows: the slant with the sharpest profile is the angle.
 */
export async function angleOf(pixels: Uint8Array, raw: Raw): Promise<number> {
  const { data, info } = await sharp(pixels, { raw })
    .greyscale()
    .resize({ width, withoutEnlargement: true })
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dots = darkDots(data, info.width, info.height, info.channels);
  if (dots.length < 2000 || dots.length > info.width * info.height) return 0;
  const score = (angle: number) => sharpness(dots, info.height, angle);
  let best = 0;
  for (let angle = -most; angle <= most; angle += 0.5) if (score(angle) > score(best)) best = angle;
  for (const step of [0.2, 0.1, 0.05])
    for (const angle of [best - 2 * step, best - step, best + step, best + 2 * step])
      if (score(angle) > score(best)) best = angle;
  const isClear = Math.abs(best) < most - 0.4 && score(best) > clear * score(0);
  return isClear && Math.abs(best) >= least ? Math.round(best * 100) / 100 : 0;
}

/** Columns and rows of the dots that are dark, one after the other. */
function darkDots(data: Uint8Array, columns: number, rows: number, channels: number): Int16Array {
  const found: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if ((data[(row * columns + column) * channels] ?? 255) < 110) found.push(column, row);
  return Int16Array.from(found);
}

function sharpness(dots: Int16Array, rows: number, angle: number): number {
  const slope = Math.tan(angle * radians);
  const profile = new Float64Array(rows + 2 * width);
  for (let at = 0; at < dots.length; at += 2) {
    const row = Math.round((dots[at + 1] ?? 0) - (dots[at] ?? 0) * slope) + width;
    profile[row] = (profile[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < profile.length; row++) sum += ((profile[row] ?? 0) - (profile[row - 1] ?? 0)) ** 2;
  return sum;
}
