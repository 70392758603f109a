import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

import type { PdfImage } from './read-pdf.ts';

let prepared = false;

/** The texts of the QR codes on a page that was drawn by `pdfImage`. */
export async function readQr(image: PdfImage): Promise<string[]> {
  if (!prepared) {
    const file = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(file)).buffer } });
    prepared = true;
  }
  const found = await readBarcodes({ ...image, colorSpace: 'srgb' }, { formats: ['QRCode'] });
  return found.map((code) => code.text);
}
