import { withDocument, withPdfium, type Pdfium } from './pdfium.ts';

/**
 * The pages of a PDF whose text has one of these texts, counted from 1. `texts` have no spaces; those of the page do
 * not matter.
 *
 * @throws Error for a PDF that cannot be read.
 */
export async function pagesWith(bytes: Uint8Array, texts: readonly string[]): Promise<number[]> {
  const pages = await withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) =>
      Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, at) => at + 1).filter((page) =>
        hasOne(textOf(pdfium, document, page - 1), texts),
      ),
    ),
  );
  if (!pages) throw new Error('The PDF cannot be read.');
  return pages;
}

function hasOne(text: string, texts: readonly string[]): boolean {
  const dense = text.replace(/\s+/gu, '');
  return texts.some((one) => dense.includes(one));
}

function textOf(pdfium: Pdfium, document: number, index: number): string {
  const page = pdfium.FPDF_LoadPage(document, index);
  const text = pdfium.FPDFText_LoadPage(page);
  const count = pdfium.FPDFText_CountChars(text);
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(2 * (count + 1));
  try {
    const written = count > 0 ? pdfium.FPDFText_GetText(text, 0, count, memory) : 0;
    const bytes = pdfium.pdfium.HEAPU8.slice(memory, memory + 2 * Math.max(0, written - 1));
    return new TextDecoder('utf-16le').decode(bytes);
  } finally {
    free(memory);
    pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
  }
}
