import { missingGlyphs } from '#papers/pdf/missing-glyphs.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import type { Pictures } from '#papers/pictures.ts';
import { renderWord } from '#papers/word/render-word.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import type { Output } from './output.ts';
import { withProgress } from './progress.ts';
import { showMissingPictures } from '#papers/show-missing-pictures.ts';
import { cliWords } from './words.zh.ts';
import type { NewFile } from './write-files.ts';

/** A paper and the name of its files, without extension. */
export interface NamedPaper {
  readonly name: string;
  readonly document: PaperDocument;
}

/** Renders papers as Word and PDF. Characters that the PDF has no glyph for are named on `output`. */
export function renderPapers(
  papers: readonly NamedPaper[],
  pictures: Pictures,
  output: Output,
): Promise<NewFile[]> {
  return withProgress(async (step) => {
    const renderer = createPdfRenderer();
    try {
      const files: NewFile[] = [];
      for (const { name, document } of papers) {
        step(cliWords.rendering(name));
        const whole = showMissingPictures(document, pictures);
        warnOfGlyphs(name, whole, output);
        files.push({ name: `${name}.docx`, bytes: await renderWord(whole, pictures) });
        files.push({ name: `${name}.pdf`, bytes: await renderer.render(whole, pictures) });
      }
      return files;
    } finally {
      await renderer.close();
    }
  });
}

/** Names the characters of a paper that stand as 〓 in its PDF. */
export function warnOfGlyphs(name: string, document: PaperDocument, output: Output): void {
  const glyphs = missingGlyphs(document);
  if (glyphs.length > 0) output.warn(cliWords.glyphsMissing(name, glyphs));
}
