import sharp from 'sharp';
import { withPdfium, type Pdfium } from '../pdf/pdfium.ts';
import { writeJpegPdf, type JpegPage } from './jpeg-pdf.ts';
import type { PageSize } from './page-size.ts';

/** 200 dpi on A4. */
const pixelsPerPoint = 200 / 72;
const longestSide = 2400;
/** Annotations that could not be drawn into the page are drawn too; bytes in the order red, green, blue. */
const drawn = 1 | 16;
const forPrint = 1;

/**
 * Writes a PDF that shows each page of another as a picture: nothing else of it comes along. `onPage` is told after
 * each. Out: the sizes of the pages.
 *
 * @throws Error for a PDF that cannot be opened
 */
export function writePagePictures(
  bytes: Uint8Array,
  path: string,
  onPage: (done: number, of: number) => void,
): Promise<PageSize[]> {
  return writeJpegPdf(path, pagesOf(bytes, onPage));
}

async function* pagesOf(
  bytes: Uint8Array,
  onPage: (done: number, of: number) => void,
): AsyncGenerator<JpegPage> {
  const { pdfium, document, close } = await withPdfium((reader) => opened(reader, bytes));
  try {
    const count = pdfium.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index++) {
      const drawing = await withPdfium(() => draw(pdfium, document, index));
      const { data, info } = await sharp(drawing.pixels, {
        raw: { width: drawing.width, height: drawing.height, channels: 4 },
      })
        .removeAlpha()
        .jpeg({ quality: 85 })
        .toBuffer({ resolveWithObject: true });
      const [width, height] = drawing.page;
      yield {
        jpeg: data,
        width: info.width,
        height: info.height,
        grey: false,
        page: drawing.page,
        box: { x: 0, y: 0, width, height },
      };
      onPage(index + 1, count);
    }
  } finally {
    close();
  }
}

function opened(pdfium: Pdfium, bytes: Uint8Array) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.length);
  if (memory === 0) throw new Error('The PDF does not fit into memory.');
  pdfium.pdfium.HEAPU8.set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
  if (document === 0) {
    free(memory);
    throw new Error('The PDF cannot be opened.');
  }
  const close = () => {
    pdfium.FPDF_CloseDocument(document);
    free(memory);
  };
  return { pdfium, document, close };
}

function draw(pdfium: Pdfium, document: number, index: number) {
  const page = flattened(pdfium, document, index);
  const size = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)] as const;
  const shown: PageSize = page === 0 || size[0] < 1 || size[1] < 1 ? [595.28, 841.89] : size;
  const scale = Math.min(pixelsPerPoint, longestSide / Math.max(...shown));
  const [width, height] = shown.map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    if (page !== 0) pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawn);
    const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const pixels = pdfium.pdfium.HEAPU8.slice(at, at + width * height * 4);
    return { pixels, width, height, page: shown };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
    if (page !== 0) pdfium.FPDF_ClosePage(page);
  }
}

/** The page with all that annotations, form fields and seals show drawn into it; 0 where it cannot be read. */
function flattened(pdfium: Pdfium, document: number, index: number): number {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return 0;
  pdfium.FPDFPage_Flatten(page, forPrint);
  pdfium.FPDF_ClosePage(page);
  return pdfium.FPDF_LoadPage(document, index);
}
