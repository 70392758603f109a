import { open, readFile } from 'node:fs/promises';
import { readPaperQr } from '#programme/views/paper-mark.ts';
import { withDocument, withPdfium, type Pdfium } from '../pdf/pdfium.ts';
import { isBlank } from './is-blank.ts';
import { countPictures, longSide, pagePicture, readPicture, type PagePicture } from './page-picture.ts';
import { readCodes } from './read-codes.ts';
import { mostPages, type ScanPage, type ScanReading } from './scan-reading.ts';

/**
 * Reads the codes of a scan – PDF, JPEG, PNG, WebP, TIFF – page by page, in the process it is called in. Whoever reads
 * what others sent takes `createScanReader`. `onPage` is told after each page.
 */
export async function readScan(path: string, onPage: (page: number) => void): Promise<ScanReading> {
  try {
    return (await isPdf(path)) ? await readPdf(path, onPage) : await readPictures(path, onPage);
  } catch {
    return { fault: 'unreadable' };
  }
}

async function isPdf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.toString('latin1', 0, bytesRead).includes('%PDF-');
  } finally {
    await file.close();
  }
}

async function readPictures(path: string, onPage: (page: number) => void): Promise<ScanReading> {
  const count = await countPictures(path);
  if (count > mostPages) return { fault: 'tooManyPages' };
  const readPage = pageReader();
  const pages: ScanPage[] = [];
  for (let at = 0; at < count; at++) {
    pages.push(await readPage(await readPicture(path, at)));
    onPage(at + 1);
  }
  return { pages };
}

async function readPdf(path: string, onPage: (page: number) => void): Promise<ScanReading> {
  const bytes = await readFile(path);
  const count = await withPdfium((pdfium) =>
    withDocument(pdfium, bytes, (document) => pdfium.FPDF_GetPageCount(document)),
  );
  if (count === null || count < 1) return { fault: 'unreadable' };
  if (count > mostPages) return { fault: 'tooManyPages' };
  const readPage = pageReader();
  const pages: ScanPage[] = [];
  for (let at = 0; at < count; at++) {
    const picture = await withPdfium((pdfium) =>
      withDocument(pdfium, bytes, (document) => drawn(pdfium, document, at)),
    );
    if (!picture) return { fault: 'unreadable' };
    pages.push(await readPage(picture));
    onPage(at + 1);
  }
  return { pages };
}

/** A page of a PDF as it is printed, scaled to the size pages are read at. */
function drawn(pdfium: Pdfium, document: number, index: number): PagePicture {
  const page = pdfium.FPDF_LoadPage(document, index);
  try {
    const [wide, high] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
    const scale = longSide / Math.max(wide, high, 1);
    const width = Math.max(1, Math.round(wide * scale));
    const height = Math.max(1, Math.round(high * scale));
    const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
    try {
      pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      // 16: bytes in the order red, green, blue; 1: with what was written onto the page, such as an electronic seal.
      pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 17);
      const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
      return pagePicture(pdfium.pdfium.HEAPU8.subarray(at, at + width * height * 4), width, height, 4);
    } finally {
      pdfium.FPDFBitmap_Destroy(bitmap);
    }
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}

/** The code at the foot of a page: when it is read, the page has said all. */
const saysItsPage = (text: string): boolean => (readPaperQr(text)?.page ?? null) !== null;

/** So many pages that do not speak are asked again and again; the rest of such a stack but briefly. */
const patience = 12;

/** Reads one page after the other. */
function pageReader(): (picture: PagePicture) => Promise<ScanPage> {
  let silent = 0;
  return async (picture) => {
    if (await isBlank(picture.grey)) return { blank: true, codes: [] };
    const codes = await readCodes(picture, saysItsPage, silent < patience);
    if (!codes.some(saysItsPage)) silent += 1;
    return { blank: false, codes };
  };
}
