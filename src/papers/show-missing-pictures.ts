import type { Block, PaperDocument } from '#programme/definition/document.ts';
import type { Pictures } from './pictures.ts';
import { papersWords } from './words.zh.ts';

/** The document with a sentence in place of each picture that is not at hand; nothing vanishes in silence. */
export function showMissingPictures(document: PaperDocument, pictures: Pictures): PaperDocument {
  const shown = (block: Block): Block => {
    if (block.type !== 'picture' || pictures.has(block.hash)) return block;
    const text = papersWords.pictureMissing(block.caption);
    return { type: 'paragraph', runs: [{ text }], align: 'center' };
  };
  return { ...document, blocks: document.blocks.map(shown) };
}
