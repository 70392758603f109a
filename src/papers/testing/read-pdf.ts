import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A character on a page, in points from the upper left corner; `w` is its advance, `h` the height of its line box. */
export interface PdfChar {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** With line ends as \n. */
  readonly text: string;
  /** What is drawn, in reading order, without line ends and spaces the reader only inferred. */
  readonly chars: readonly PdfChar[];
}

export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly children: readonly PdfBookmark[];
}

let loading: Promise<WrappedPdfiumModule> | undefined;

async function start(): Promise<WrappedPdfiumModule> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const pdfium = await init({ wasmBinary: Uint8Array.from(wasm).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** Opens a PDF in pdfium, hands it to `read`, and closes it. */
export async function opened<T>(
  bytes: Uint8Array,
  read: (pdfium: WrappedPdfiumModule, document: number) => T,
): Promise<T> {
  const pdfium = await (loading ??= start());
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length);
  try {
    pdfium.pdfium.HEAPU8.set(bytes, memory);
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
    if (document === 0) throw new Error('pdfium cannot open the file.');
    try {
      return read(pdfium, document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
  }
}

/** Hands each page to `read` in turn. */
export function eachPage<T>(pdfium: WrappedPdfiumModule, document: number, read: (page: number) => T): T[] {
  return Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => {
    const page = pdfium.FPDF_LoadPage(document, index);
    try {
      return read(page);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  });
}

/** A string that pdfium writes as UTF-16 into memory it is given. */
function utf16(pdfium: WrappedPdfiumModule, write: (buffer: number, length: number) => number): string {
  const length = write(0, 0);
  const buffer = pdfium.pdfium.wasmExports.malloc(length + 2);
  try {
    write(buffer, length);
    return pdfium.pdfium.UTF16ToString(buffer);
  } finally {
    pdfium.pdfium.wasmExports.free(buffer);
  }
}

/** Text and places of all characters of a PDF, page by page. */
export function pdfText(bytes: Uint8Array): Promise<PdfPage[]> {
  return opened(bytes, (pdfium, document) =>
    eachPage(pdfium, document, (page) => {
      const text = pdfium.FPDFText_LoadPage(page);
      try {
        return readPage(pdfium, page, text);
      } finally {
        pdfium.FPDFText_ClosePage(text);
      }
    }),
  );
}

function readPage(pdfium: WrappedPdfiumModule, page: number, text: number): PdfPage {
  const height = pdfium.FPDF_GetPageHeightF(page);
  const box = pdfium.pdfium.wasmExports.malloc(16);
  const side = (index: number) => pdfium.pdfium.getValue(box + 4 * index, 'float');
  const chars: PdfChar[] = [];
  let all = '';
  const count = pdfium.FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    const char = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, index));
    all += char;
    if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    pdfium.FPDFText_GetLooseCharBox(text, index, box);
    const [left, top, right, bottom] = [side(0), side(1), side(2), side(3)];
    chars.push({ char, x: left, y: height - top, w: right - left, h: top - bottom });
  }
  pdfium.pdfium.wasmExports.free(box);
  return { width: pdfium.FPDF_GetPageWidthF(page), height, text: all.replaceAll('\r\n', '\n'), chars };
}

/** The bookmarks of a PDF, as a tree. */
export function pdfBookmarks(bytes: Uint8Array): Promise<PdfBookmark[]> {
  return opened(bytes, (pdfium, document) => {
    const below = (parent: number): PdfBookmark[] => {
      const found: PdfBookmark[] = [];
      let mark = pdfium.FPDFBookmark_GetFirstChild(document, parent);
      while (mark !== 0) {
        const one = mark;
        const title = utf16(pdfium, (buffer, length) => pdfium.FPDFBookmark_GetTitle(one, buffer, length));
        const target = pdfium.FPDFBookmark_GetDest(document, one);
        const page = pdfium.FPDFDest_GetDestPageIndex(document, target) + 1;
        found.push({ title, page, children: below(one) });
        mark = pdfium.FPDFBookmark_GetNextSibling(document, one);
      }
      return found;
    };
    return below(0);
  });
}

export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** The archive level the file claims, such as 2A; empty if none. */
  readonly archive: string;
  /** The fonts the text of the pages is set in, by name, and whether they lie in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
}

const textObject = 1;

/** What a PDF says about itself. */
export function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  return opened(bytes, (pdfium, document) => {
    const fonts = new Map<string, boolean>();
    eachPage(pdfium, document, (page) => {
      for (let index = 0; index < pdfium.FPDFPage_CountObjects(page); index++) {
        const object = pdfium.FPDFPage_GetObject(page, index);
        if (pdfium.FPDFPageObj_GetType(object) !== textObject) continue;
        const font = pdfium.FPDFTextObj_GetFont(object);
        fonts.set(fontName(pdfium, font), pdfium.FPDFFont_GetIsEmbedded(font) === 1);
      }
    });
    // An archive file keeps its description readable for everyone: it is never compressed.
    const plain = Buffer.from(bytes).toString('latin1');
    const part = /<pdfaid:part>(\d)</.exec(plain)?.[1] ?? '';
    const level = /<pdfaid:conformance>(\w)</.exec(plain)?.[1] ?? '';
    return {
      title: utf16(pdfium, (buffer, length) => pdfium.FPDF_GetMetaText(document, 'Title', buffer, length)),
      language: utf16(pdfium, (buffer, length) => pdfium.FPDFCatalog_GetLanguage(document, buffer, length)),
      tagged: pdfium.FPDFCatalog_IsTagged(document),
      archive: part + level,
      fonts,
    };
  });
}

function fontName(pdfium: WrappedPdfiumModule, font: number): string {
  const buffer = pdfium.pdfium.wasmExports.malloc(256);
  pdfium.FPDFFont_GetBaseFontName(font, buffer, 256);
  const name = pdfium.pdfium.UTF8ToString(buffer);
  pdfium.pdfium.wasmExports.free(buffer);
  return name;
}

/** A page as picture: RGBA, row by row. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A page (from 1) as it is printed, at so many dots an inch. */
export function pdfImage(bytes: Uint8Array, page: number, dpi = 150): Promise<PdfImage> {
  return opened(bytes, (pdfium, document) => {
    const loaded = pdfium.FPDF_LoadPage(document, page - 1);
    const width = Math.round((pdfium.FPDF_GetPageWidthF(loaded) * dpi) / 72);
    const height = Math.round((pdfium.FPDF_GetPageHeightF(loaded) * dpi) / 72);
    const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    // 16: bytes in the order red, green, blue.
    pdfium.FPDF_RenderPageBitmap(bitmap, loaded, 0, 0, width, height, 0, 16);
    const at = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const data = Uint8ClampedArray.from(pdfium.pdfium.HEAPU8.subarray(at, at + width * height * 4));
    pdfium.FPDFBitmap_Destroy(bitmap);
    pdfium.FPDF_ClosePage(loaded);
    return { width, height, data };
  });
}
