/** A PDF of these objects, the first of which is the catalogue; written byte by byte, so that it may hold anything. */
function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${lines}`;
  text += `trailer<</Size ${String(objects.length + 1)}/Root 1 0 R${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export const stream = (content: string, more = '') =>
  `<</Length ${String(content.length)}${more}>>\nstream\n${content}\nendstream`;

interface Page {
  /** Latin letters, in the middle of the page. */
  readonly text?: string;
  readonly size?: readonly [number, number];
  /** Further entries of its dictionary. */
  readonly more?: string;
}

/** A PDF of these pages; `catalogue` and `objects` (from number 100 on) add what a test is about. */
export function pagesPdf(
  pages: readonly Page[],
  { catalogue = '', objects = [] }: { catalogue?: string; objects?: readonly string[] } = {},
): Buffer {
  const kids = pages.map((_, index) => `${String(4 + 2 * index)} 0 R`).join(' ');
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap(({ text = '', size = [595.28, 841.89], more = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Resources<</Font<</F 3 0 R>>>>` +
        `/Contents ${String(5 + 2 * index)} 0 R${more}>>`,
      stream(`BT /F 24 Tf 100 ${String(size[1] / 2)} Td (${text}) Tj ET`),
    ]),
  ];
  while (all.length < 99) all.push('null');
  return pdfOf([...all, ...objects]);
}
