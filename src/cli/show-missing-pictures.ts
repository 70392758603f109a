import type { Pictures } from '#papers/pictures.ts';
import type { Block, PaperDocument } from '#programme/definition/document.ts';
import { cliWords } from './words.zh.ts';

/** The document with a sentence in place of each picture that is not in the dossier; nothing vanishes in silence. */
export function showMissingPictures(document: PaperDocument, pictures: Pictures): PaperDocument {
  const shown = (block: Block): Block => {
    if (block.type !== 'picture' || pictures.has(block.hash)) return block;
    return { type: 'paragraph', runs: [{ text: cliWords.pictureMissing(block.caption) }], align: 'center' };
  };
  return { ...document, blocks: document.blocks.map(shown) };
}
