import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { inkAlone } from './ink-alone.ts';
import type { GreyPicture, PagePicture } from './page-picture.ts';

let prepared = false;

/** The reader is taken from the installed package: without this it would be asked of a server on the internet. */
function prepare(): void {
  if (prepared) return;
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(bytes).buffer } });
  prepared = true;
}

const options: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  maxNumberOfSymbols: 16,
};

/** The codes on a picture as they are read in one go. */
async function readOnce(picture: GreyPicture, more: ReaderOptions = {}): Promise<string[]> {
  prepare();
  const { width, height, data } = picture;
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0, to = 0; at < data.length; at++, to += 4) {
    const value = data[at] ?? 255;
    rgba[to] = value;
    rgba[to + 1] = value;
    rgba[to + 2] = value;
    rgba[to + 3] = 255;
  }
  const image = { width, height, data: rgba, colorSpace: 'srgb' as const };
  const found = await readBarcodes(image, { ...options, ...more });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

type Edge = 'bottom' | 'top' | 'left' | 'right';
/** So much of a page is looked at again along an edge: the foot lies within. */
const strip = 0.18;

/** A strip along an edge, twice as large. */
async function enlarged(picture: GreyPicture, edge: Edge, more: (image: Sharp) => Sharp) {
  const { width, height, data } = picture;
  const lying = edge === 'bottom' || edge === 'top';
  const part = Math.round((lying ? height : width) * strip);
  const area = lying
    ? { left: 0, top: edge === 'top' ? 0 : height - part, width, height: part }
    : { left: edge === 'left' ? 0 : width - part, top: 0, width: part, height };
  const cut = sharp(data, { raw: { width, height, channels: 1 } }).extract(area);
  const { data: raw, info } = await more(cut.resize({ width: area.width * 2, kernel: 'cubic' }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: firstChannel(raw, info.channels) };
}

const firstChannel = (raw: Uint8Array, channels: number): Uint8Array =>
  channels === 1 ? raw : raw.filter((_, at) => at % channels === 0);

/** What is tried one after the other until a page has said who it is: the cheap first. */
async function* attempts({ grey, luminance }: PagePicture, patient: boolean): AsyncGenerator<string[]> {
  yield await readOnce(grey);
  const ink = inkAlone(grey);
  yield await readOnce(ink);
  if (!patient) return;
  // Where a scanner left no colour, a seal is but a little paler than print.
  yield await readOnce(inkAlone(grey, 0.22));
  if (luminance) yield await readOnce(luminance);
  for (const picture of [grey, ink])
    for (const edge of ['bottom', 'top', 'left', 'right'] as const)
      yield await readOnce(await enlarged(picture, edge, (image) => image));
  for (const edge of ['bottom', 'top'] as const) {
    yield await readOnce(await enlarged(grey, edge, (image) => image.median(3)));
    yield await readOnce(inkAlone(await enlarged(grey, edge, (image) => image.blur(1.4))));
    yield await readOnce(await enlarged(grey, edge, (image) => image.sharpen({ sigma: 2 })));
  }
}

/**
 * Finds the codes on a page; it stops looking once one is `enough`. Patient, it tries harder (a second or two) on a page
 * that does not speak. Out: each text once.
 */
export async function readCodes(
  page: PagePicture,
  enough: (text: string) => boolean,
  patient: boolean,
): Promise<string[]> {
  const found = new Set<string>();
  for await (const texts of attempts(page, patient)) {
    for (const text of texts) found.add(text);
    if (texts.some(enough)) break;
  }
  return [...found];
}
