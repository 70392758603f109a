import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { officialPage, type PaperDocument } from '#programme/definition/document.ts';
import { demoWords } from './demo-words.zh.ts';

const paper: PaperDocument = {
  title: demoWords.scanTitle,
  page: officialPage,
  footerMark: '',
  blocks: [
    { type: 'title', text: demoWords.scanTitle },
    { type: 'paragraph', runs: [{ text: demoWords.scanText }], indent: true },
  ],
};

/** A one-page PDF that stands for every sealed scan of the demonstration, and says that it does. */
export async function sealedScan(): Promise<Uint8Array> {
  const renderer = createPdfRenderer();
  try {
    return await renderer.render(paper, new Map());
  } finally {
    await renderer.close();
  }
}
