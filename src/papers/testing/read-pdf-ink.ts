import { eachPage, opened } from './read-pdf.ts';
import type { PdfLine } from './read-pdf-lines.ts';

/** A character and the room its strokes take, in points from the upper left corner: without the blank around them. */
export interface PdfInk extends PdfLine {
  readonly char: string;
}

/** Where the strokes of all characters lie, page by page; blanks have none. */
export function pdfInk(bytes: Uint8Array): Promise<PdfInk[][]> {
  return opened(bytes, (pdfium, document) => {
    const box = pdfium.pdfium.wasmExports.malloc(32);
    const side = (index: number) => pdfium.pdfium.getValue(box + 8 * index, 'double');
    const pages = eachPage(pdfium, document, (page) => {
      const height = pdfium.FPDF_GetPageHeightF(page);
      const text = pdfium.FPDFText_LoadPage(page);
      const ink: PdfInk[] = [];
      for (let index = 0; index < pdfium.FPDFText_CountChars(text); index++) {
        if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
        const char = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, index));
        if (char.trim() === '') continue;
        pdfium.FPDFText_GetCharBox(text, index, box, box + 8, box + 16, box + 24);
        const [left, right, bottom, top] = [side(0), side(1), side(2), side(3)];
        ink.push({ char, left, top: height - top, right, bottom: height - bottom });
      }
      pdfium.FPDFText_ClosePage(text);
      return ink;
    });
    pdfium.pdfium.wasmExports.free(box);
    return pages;
  });
}
