import { eachPage, opened } from './read-pdf.ts';

/** A straight rule on a page, in points from the upper left corner. */
export interface PdfLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const pathObject = 2;

/** The straight rules of a PDF, page by page: what borders of tables are drawn with. */
export function pdfLines(bytes: Uint8Array): Promise<PdfLine[][]> {
  return opened(bytes, (pdfium, document) => {
    const box = pdfium.pdfium.wasmExports.malloc(16);
    const side = (index: number) => pdfium.pdfium.getValue(box + 4 * index, 'float');
    const pages = eachPage(pdfium, document, (page) => {
      const height = pdfium.FPDF_GetPageHeightF(page);
      const lines: PdfLine[] = [];
      for (let index = 0; index < pdfium.FPDFPage_CountObjects(page); index++) {
        const object = pdfium.FPDFPage_GetObject(page, index);
        if (pdfium.FPDFPageObj_GetType(object) !== pathObject) continue;
        // From here to there: two segments. Whatever has more is a drawing.
        if (pdfium.FPDFPath_CountSegments(object) !== 2) continue;
        pdfium.FPDFPageObj_GetBounds(object, box, box + 4, box + 8, box + 12);
        const [left, bottom, right, top] = [side(0), side(1), side(2), side(3)];
        lines.push({ left, top: height - top, right, bottom: height - bottom });
      }
      return lines;
    });
    pdfium.pdfium.wasmExports.free(box);
    return pages;
  });
}
