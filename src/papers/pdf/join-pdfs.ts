import { countPdfPages } from './count-pdf-pages.ts';
import { pagesWith } from './pages-with.ts';
import { withDocument, withPdfium, type Pdfium } from './pdfium.ts';

/** Pages of a PDF in the order wanted: all, those of these numbers (from 1), or those that have one of these texts. */
export interface PdfPart {
  readonly bytes: Uint8Array;
  readonly pages: 'all' | readonly number[] | { readonly having: readonly string[] };
}

/**
 * One PDF of the pages of several, the whole repeated so many times: what is sent to a printer at once. Repeated
 * pages share their fonts and pictures. Bookmarks, tags and the claim to be PDF/A stay with the originals.
 * Texts have no spaces; those of the page do not matter.
 *
 * @throws Error for a part that cannot be read, or when there is not a single page.
 */
export async function joinPdfs(parts: readonly PdfPart[], copies = 1): Promise<Uint8Array> {
  const chosen: { bytes: Uint8Array; pages: readonly number[] }[] = [];
  for (const { bytes, pages } of parts) chosen.push({ bytes, pages: await pageNumbers(bytes, pages) });
  return withPdfium((pdfium) => {
    const once = newDocument(pdfium, (document) => {
      for (const { bytes, pages } of chosen) append(pdfium, document, bytes, pages);
    });
    if (copies === 1) return once;
    const all = chosen.flatMap(({ pages }) => pages).map((_, at) => at + 1);
    return newDocument(pdfium, (document) => {
      append(pdfium, document, once, Array.from({ length: copies }, () => all).flat());
    });
  });
}

async function pageNumbers(bytes: Uint8Array, pages: PdfPart['pages']): Promise<readonly number[]> {
  if (pages === 'all') {
    const count = await countPdfPages(bytes);
    if (count === null) throw new Error('A part of the PDF cannot be read.');
    return Array.from({ length: count }, (_, at) => at + 1);
  }
  return 'having' in pages ? pagesWith(bytes, pages.having) : pages;
}

function append(pdfium: Pdfium, into: number, bytes: Uint8Array, pages: readonly number[]): void {
  // An empty range would mean all pages.
  if (pages.length === 0) return;
  const done = withDocument(pdfium, bytes, (source) =>
    pdfium.FPDF_ImportPages(into, source, pages.join(','), pdfium.FPDF_GetPageCount(into)),
  );
  if (done !== true) throw new Error('A part of the PDF cannot be read.');
}

function newDocument(pdfium: Pdfium, fill: (document: number) => void): Uint8Array {
  const document = pdfium.FPDF_CreateNewDocument();
  try {
    fill(document);
    if (pdfium.FPDF_GetPageCount(document) === 0) throw new Error('The PDF would have no page.');
    return save(pdfium, document);
  } finally {
    pdfium.FPDF_CloseDocument(document);
  }
}

function save(pdfium: Pdfium, document: number): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  try {
    pdfium.PDFiumExt_SaveAsCopy(document, writer);
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    const memory = malloc(size);
    if (size === 0 || memory === 0) throw new Error('The PDF could not be written.');
    pdfium.PDFiumExt_GetFileWriterData(writer, memory, size);
    const bytes = pdfium.pdfium.HEAPU8.slice(memory, memory + size);
    free(memory);
    return bytes;
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer);
  }
}
