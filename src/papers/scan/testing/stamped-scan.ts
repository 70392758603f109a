import sharp, { type Sharp } from 'sharp';
import type { PdfImage } from '../../testing/read-pdf.ts';

/** What a scanner, and whoever stamps, does to a page. */
export interface Distortion {
  readonly dpi: number;
  /** In degrees: how far the sheet lies askew. */
  readonly askew: number;
  /** The sheet lies turned by quarters. */
  readonly quarters: 0 | 1 | 2 | 3;
  readonly colour: boolean;
  /** Where red seals stand, as parts of the width and height of the page. */
  readonly seals: readonly (readonly [x: number, y: number])[];
  /** Standard deviation of the noise, in steps of 255. */
  readonly noise: number;
  /** Of the lens, in pixels. */
  readonly blur: number;
  /** How bright white and black come out. */
  readonly white: number;
  readonly black: number;
  readonly format: 'jpeg' | 'png' | 'webp' | 'tiff';
  /** Of a JPEG or WebP. */
  readonly quality: number;
}

/** A seal is 42 mm wide. */
const sealMm = 42;

const star = Array.from({ length: 10 }, (_, at) => {
  const radius = at % 2 === 0 ? 24 : 9.2;
  const angle = (at * Math.PI) / 5 - Math.PI / 2;
  return `${(100 + radius * Math.cos(angle)).toFixed(2)},${(100 + radius * Math.sin(angle)).toFixed(2)}`;
}).join(' ');

/** Strokes as a ring of characters has them: what is written in it does not matter to a reader of codes. */
const ring = Array.from({ length: 17 }, (_, at) => {
  const turn = -140 + (at * 280) / 16;
  return `<g transform="rotate(${turn.toFixed(1)} 100 100)"><path d="M93 17h14M93 26h14M93 35h14M100 14v26M95 40l-4 4M105 40l4 4" stroke-width="3"/></g>`;
}).join('');

const seal = (size: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="${String(size)}" height="${String(size)}">` +
      `<g fill="none" stroke="#d4232b" opacity="0.92"><circle cx="100" cy="100" r="95" stroke-width="7"/>${ring}` +
      `<polygon points="${star}" fill="#d4232b"/><path d="M55 150h90M60 160h80" stroke-width="4"/></g></svg>`,
  );

/** A printed page (at 300 dots an inch) as it comes out of a scanner. `random` gives numbers from 0 to 1. */
export async function stampedScan(
  { width, height, data }: PdfImage,
  given: Distortion,
  random: () => number,
): Promise<Uint8Array> {
  const size = Math.round((sealMm / 25.4) * 300);
  const inside = (part: number, whole: number) =>
    Math.max(0, Math.min(whole - size, Math.round(part * whole - size / 2)));
  const stamp = await sharp(seal(size)).png().toBuffer();
  const stamped = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .composite(
      given.seals.map(([x, y]) => ({
        input: stamp,
        left: inside(x, width),
        top: inside(y, height),
        blend: 'multiply' as const,
      })),
    )
    .png({ compressionLevel: 1 })
    .toBuffer();
  const paper = { r: given.white, g: given.white, b: Math.max(0, given.white - 6) };
  const turned = await sharp(stamped)
    .rotate(given.askew + 90 * given.quarters, { background: paper })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const scale = given.dpi / 300;
  const small = sharp(turned.data).resize({ width: Math.round(turned.info.width * scale) });
  const { data: raw, info } = await (given.colour ? small.removeAlpha() : small.greyscale())
    .blur(given.blur < 0.3 ? false : given.blur)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { channels } = info;
  for (let at = 0; at < raw.length; at++) {
    const value = given.black + ((raw[at] ?? 0) / 255) * (given.white - given.black);
    raw[at] = Math.max(0, Math.min(255, Math.round(value + given.noise * normal(random))));
  }
  const image = sharp(raw, { raw: { width: info.width, height: info.height, channels } });
  const density = { density: given.dpi };
  const written = (given.colour ? image : image.toColourspace('b-w')).withMetadata(density);
  return Uint8Array.from(await encoded(written, given).toBuffer());
}

function encoded(image: Sharp, { format, quality }: Distortion): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality });
    case 'webp':
      return image.webp({ quality });
    case 'png':
      return image.png();
    case 'tiff':
      return image.tiff({ compression: 'lzw' });
  }
}

/** Some number around 0 with a standard deviation of 1: six are enough. */
function normal(random: () => number): number {
  let sum = 0;
  for (let count = 0; count < 6; count++) sum += random();
  return (sum - 3) * Math.SQRT2;
}

/** A distortion as the worst that a scan may be and shall still be read: 150 dots an inch, JPEG 60, up to 7° askew. */
export function anyDistortion(random: () => number, given: Partial<Distortion> = {}): Distortion {
  return {
    dpi: 150,
    askew: (random() * 2 - 1) * 7,
    quarters: 0,
    colour: false,
    seals: [],
    noise: 4 + random() * 10,
    blur: 0.3 + random() * 0.5,
    white: 225 + Math.round(random() * 30),
    black: Math.round(random() * 60),
    format: 'jpeg',
    quality: 60,
    ...given,
  };
}
