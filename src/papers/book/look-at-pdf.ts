import { withDocument, withPdfium, type Pdfium } from '../pdf/pdfium.ts';
import type { PageSize } from './page-size.ts';

/** What is seen of a PDF before it is bound. */
export interface PdfLook {
  readonly sizes: readonly PageSize[];
  /** It is encrypted, though it opens without a password. */
  readonly locked: boolean;
  readonly scripted: boolean;
  /** Do pages bear annotations: links, form fields, seals, remarks? */
  readonly annotated: boolean;
}

const passwordError = 4;

/** Looks at a PDF. Out: why it cannot be opened, where it cannot. */
export async function lookAtPdf(bytes: Uint8Array): Promise<PdfLook | 'encrypted' | 'damaged'> {
  try {
    return await withPdfium((pdfium) => {
      const look = withDocument(pdfium, bytes, (document) => ({
        sizes: sizesOf(pdfium, document),
        locked: pdfium.FPDF_GetSecurityHandlerRevision(document) !== -1,
        scripted:
          pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0 || has(bytes, '/JavaScript', '/Launch'),
        annotated: has(bytes, '/Annots') || (has(bytes, '/ObjStm') && isAnnotated(pdfium, document)),
      }));
      return look ?? (pdfium.FPDF_GetLastError() === passwordError ? 'encrypted' : 'damaged');
    });
  } catch {
    return 'damaged';
  }
}

/**
 * Whether names stand in the file as they are; what is hidden in packed objects falls away with all annotations when
 * pages are bound.
 */
function has(bytes: Uint8Array, ...names: readonly string[]): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.some((name) => whole.includes(name, 0, 'latin1'));
}

function isAnnotated(pdfium: Pdfium, document: number): boolean {
  return Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => index).some((index) => {
    const page = pdfium.FPDF_LoadPage(document, index);
    if (page === 0) return true;
    const count = pdfium.FPDFPage_GetAnnotCount(page);
    pdfium.FPDF_ClosePage(page);
    return count > 0;
  });
}

function sizesOf(pdfium: Pdfium, document: number): PageSize[] {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(8);
  try {
    return Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index): PageSize => {
      const known = pdfium.FPDF_GetPageSizeByIndexF(document, index, memory);
      if (!known) return [595.28, 841.89];
      return [pdfium.pdfium.getValue(memory, 'float'), pdfium.pdfium.getValue(memory + 4, 'float')];
    });
  } finally {
    free(memory);
  }
}
