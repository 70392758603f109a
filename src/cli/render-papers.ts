import { missingGlyphs } from '#papers/pdf/missing-glyphs.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import type { Pictures } from '#papers/pictures.ts';
import { renderWord } from '#papers/word/render-word.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { startProgress } from './progress.ts';
import { showMissingPictures } from './show-missing-pictures.ts';
import { Unusable } from './unusable.ts';
import { cliWords } from './words.zh.ts';
import type { NewFile } from './write-files.ts';

/** A paper and the name of its files, without extension. */
export interface NamedPaper {
  readonly name: string;
  readonly document: PaperDocument;
}

/** Renders papers as Word and PDF. Refuses a paper whose PDF would lack a character. */
export async function renderPapers(papers: readonly NamedPaper[], pictures: Pictures): Promise<NewFile[]> {
  const progress = startProgress();
  const renderer = createPdfRenderer();
  try {
    const files: NewFile[] = [];
    for (const { name, document } of papers) {
      progress.step(cliWords.rendering(name));
      const whole = showMissingPictures(document, pictures);
      const glyphs = missingGlyphs(whole);
      if (glyphs.length > 0) throw new Unusable('glyphsMissing', { paper: name, glyphs: glyphs.join(' ') });
      files.push({ name: `${name}.docx`, bytes: await renderWord(whole, pictures) });
      files.push({ name: `${name}.pdf`, bytes: await renderer.render(whole, pictures) });
    }
    return files;
  } finally {
    progress.end();
    await renderer.close();
  }
}
