const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
];

/** The smallest PDF a reader opens: one empty page. */
export const onePagePdf = new TextEncoder().encode(
  `%PDF-1.4\n${objects.map((object, at) => `${String(at + 1)} 0 obj${object}endobj\n`).join('')}` +
    'trailer<</Root 1 0 R>>\n%%EOF\n',
);
