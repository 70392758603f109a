import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachPage, opened } from '../../testing/read-pdf.ts';
import { startPdfEditor } from '../qpdf.ts';

export interface BookLink {
  /** Pages from 1. */
  readonly on: number;
  readonly to: number;
}

/** Every link of a PDF that leads to a page of it. */
export function pdfLinks(bytes: Uint8Array): Promise<BookLink[]> {
  return opened(bytes, (pdfium, document) => {
    let on = 0;
    return eachPage(pdfium, document, (page) => {
      on += 1;
      const found: BookLink[] = [];
      const { malloc, free } = pdfium.pdfium.wasmExports;
      const memory = malloc(8);
      pdfium.pdfium.setValue(memory, 0, 'i32');
      while (pdfium.FPDFLink_Enumerate(page, memory, memory + 4)) {
        const target = pdfium.FPDFLink_GetDest(document, pdfium.pdfium.getValue(memory + 4, 'i32'));
        found.push({ on, to: pdfium.FPDFDest_GetDestPageIndex(document, target) + 1 });
      }
      free(memory);
      return found;
    }).flat();
  });
}

/** What a viewer calls each page. */
export function pageLabels(bytes: Uint8Array): Promise<string[]> {
  return opened(bytes, (pdfium, document) =>
    Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => {
      const { malloc, free } = pdfium.pdfium.wasmExports;
      const memory = malloc(64);
      pdfium.FPDF_GetPageLabel(document, index, memory, 64);
      const label = pdfium.pdfium.UTF16ToString(memory);
      free(memory);
      return label;
    }),
  );
}

/** A PDF with everything in it unpacked, as text: what is not in there is not in the file. */
export async function unpacked(bytes: Uint8Array): Promise<string> {
  return (await changed(bytes, ['--qdf', '--object-streams=disable'])).toString('latin1');
}

/** A PDF as qpdf makes it with these options. */
export async function changed(bytes: Uint8Array, options: readonly string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-qpdf-'));
  try {
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    await writeFile(from, bytes);
    const editor = await startPdfEditor(folder);
    if (!(await editor.run([editor.seen(from), ...options, editor.seen(to)])))
      throw new Error('qpdf failed.');
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
