import { Refusal } from '#kernel/refusal.ts';
import type { Block, PaperDocument } from '#programme/definition/document.ts';
import { paperTooLarge } from './words.zh.ts';

/** Ten times and more what a long plan has; setting a hundred times of it takes all memory of the server. */
const most = {
  paragraphs: 20_000,
  characters: 600_000,
  pictureBytes: 256 * 1024 ** 2,
  /** Of PNG alone, which is unpacked to be set: four bytes a pixel, however small the file. */
  pixels: 200_000_000,
} as const;

interface Size {
  paragraphs: number;
  characters: number;
}

/** Refuses `paperTooLarge` for a document that is too long to be set. `paper`: how it is called. */
export function needSettable(document: PaperDocument, paper: string): void {
  const { paragraphs, characters } = sizeOf(document);
  if (paragraphs > most.paragraphs)
    throw new Refusal('paperTooLarge', {
      paper,
      what: paperTooLarge.paragraphs(paragraphs, most.paragraphs),
    });
  if (characters > most.characters)
    throw new Refusal('paperTooLarge', {
      paper,
      what: paperTooLarge.characters(characters, most.characters),
    });
}

/** Refuses `paperTooLarge` where the pictures of a paper, all together, cannot be held at once. */
export function needPicturesFit(
  { bytes, pixels }: { readonly bytes: number; readonly pixels: number },
  paper: string,
): void {
  if (bytes > most.pictureBytes)
    throw new Refusal('paperTooLarge', { paper, what: paperTooLarge.pictures(bytes, most.pictureBytes) });
  if (pixels > most.pixels)
    throw new Refusal('paperTooLarge', { paper, what: paperTooLarge.pixels(pixels, most.pixels) });
}

function sizeOf(document: PaperDocument): Size {
  const size = { paragraphs: 0, characters: 0 };
  add(document.blocks, size);
  return size;
}

function add(blocks: readonly Block[], size: Size): void {
  for (const block of blocks) {
    size.paragraphs += 1;
    switch (block.type) {
      case 'paragraph':
        for (const run of block.runs) size.characters += run.text.length;
        break;
      case 'title':
      case 'heading':
        size.characters += block.text.length;
        break;
      case 'coverLine':
        size.characters += block.value.length;
        break;
      case 'picture':
        size.characters += block.caption.length;
        break;
      case 'list':
        for (const item of block.items) add(item, size);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) add(cell.blocks, size);
        break;
      default:
    }
  }
}
