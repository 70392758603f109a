import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Pdfium = WrappedPdfiumModule;

let loading: Promise<Pdfium> | undefined;

async function start(): Promise<Pdfium> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const pdfium = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/**
 * Works with the reader of PDFs: about a tenth of a second to start, then it stays. A file that broke it may have
 * left it broken: after a failure the next work gets a new one.
 */
export async function withPdfium<Out>(work: (pdfium: Pdfium) => Out): Promise<Out> {
  const pdfium = await (loading ??= start());
  try {
    return work(pdfium);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/**
 * Works with an opened PDF and closes it.
 *
 * @returns null for a file that nobody can open without a password, or that is damaged beyond reading
 */
export function withDocument<Out>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  work: (document: number) => Out,
): Out | null {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.length);
  if (memory === 0) return null;
  try {
    pdfium.pdfium.HEAPU8.set(bytes, memory);
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
    if (document === 0) return null;
    try {
      return work(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    free(memory);
  }
}
