import { open } from 'node:fs/promises';
import type { PageSize } from './page-size.ts';

/** A page that shows one picture. */
export interface JpegPage {
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly grey: boolean;
  readonly page: PageSize;
  /** Where the picture stands, in points from the lower left corner. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Writes a PDF of one JPEG a page, page by page as they come. Out: the sizes of its pages. */
export async function writeJpegPdf(path: string, pages: AsyncIterable<JpegPage>): Promise<PageSize[]> {
  const file = await open(path, 'w');
  const offsets: number[] = [];
  const sizes: PageSize[] = [];
  let at = 0;
  const write = async (bytes: Uint8Array | string) => {
    const { bytesWritten } = await file.write(
      typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    );
    at += bytesWritten;
  };
  const object = async (number: number, ...parts: (Uint8Array | string)[]) => {
    offsets[number] = at;
    await write(`${String(number)} 0 obj\n`);
    for (const part of parts) await write(part);
    await write('\nendobj\n');
  };
  try {
    await write('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
    for await (const { jpeg, width, height, grey, page, box } of pages) {
      const first = 3 + 3 * sizes.length;
      sizes.push(page);
      const size = page.map((side) => side.toFixed(2)).join(' ');
      const place = [box.width, 0, 0, box.height, box.x, box.y].map((value) => value.toFixed(3)).join(' ');
      const content = `q ${place} cm /P Do Q`;
      await object(
        first,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size}]/Contents ${String(first + 1)} 0 R`,
        `/Resources<</XObject<</P ${String(first + 2)} 0 R>>>>>>`,
      );
      await object(first + 1, `<</Length ${String(content.length)}>>\nstream\n${content}\nendstream`);
      await object(
        first + 2,
        `<</Type/XObject/Subtype/Image/Width ${String(width)}/Height ${String(height)}/BitsPerComponent 8`,
        `/ColorSpace/Device${grey ? 'Gray' : 'RGB'}/Filter/DCTDecode/Length ${String(jpeg.length)}>>\nstream\n`,
        jpeg,
        '\nendstream',
      );
    }
    const kids = sizes.map((_, index) => `${String(3 + 3 * index)} 0 R`).join(' ');
    await object(1, '<</Type/Catalog/Pages 2 0 R>>');
    await object(2, `<</Type/Pages/Count ${String(sizes.length)}/Kids[${kids}]>>`);
    const start = at;
    const line = (number: number) => `${String(offsets[number] ?? 0).padStart(10, '0')} 00000 n \n`;
    await write(`xref\n0 ${String(offsets.length)}\n0000000000 65535 f \n`);
    for (let number = 1; number < offsets.length; number++) await write(line(number));
    await write(
      `trailer<</Size ${String(offsets.length)}/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`,
    );
  } finally {
    await file.close();
  }
  return sizes;
}
