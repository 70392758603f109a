import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const options = { format: 'QRCode', options: 'ecLevel=M' } as const;

let prepared = false;

/** The writer is taken from the installed package: without this it would be asked of a server on the internet. */
function prepare(): void {
  if (prepared) return;
  const file = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'));
  const bytes = readFileSync(file);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  prepareZXingModule({ overrides: { wasmBinary } });
  prepared = true;
}

async function write(text: string, scale: number, addQuietZones = true) {
  prepare();
  const written = await writeBarcode(text, { ...options, scale, addQuietZones });
  if (written.error !== '') throw new Error(`No QR code could be written: ${written.error}`);
  return written;
}

/** A QR code (level M, with its quiet zone) as PNG, eight pixels a module. */
export async function qrPng(text: string): Promise<Uint8Array> {
  const { image } = await write(text, 8);
  if (!image) throw new Error('No QR code could be written.');
  return new Uint8Array(await image.arrayBuffer());
}

/** The same QR code as an SVG, sharp at any size. */
export async function qrSvg(text: string): Promise<string> {
  return (await write(text, 1)).svg;
}

/** A QR code as SVG without its quiet zone, for a place with nothing around it. */
export async function pageQrSvg(text: string): Promise<string> {
  return (await write(text, 1, false)).svg;
}
