import { ImageRun, Paragraph, type IParagraphOptions } from 'docx';
import type { Block } from '#programme/definition/document.ts';
import { fitPicture, pictureOf } from '../pictures.ts';
import { writable } from '../writable.ts';
import type { Draft, Place } from './draft.ts';
import { alignments } from './paragraph.ts';
import { growingLine } from './styles.ts';
import { textRuns } from './text.ts';
import { pixels } from './units.ts';

type Picture = Extract<Block, { type: 'picture' }>;
type QrCode = Extract<Block, { type: 'qr' }>;

/** Room below a picture that its caption needs, in mm. */
const captionRoom = 14;

/** What is drawn, its size in mm and its alternative text. */
interface Drawing {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly says: string;
}

function drawing(draft: Draft, { bytes, type, width, height, says }: Drawing): ImageRun {
  draft.drawings += 1;
  return new ImageRun({
    type: type === 'jpeg' ? 'jpg' : 'png',
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: String(draft.drawings), name: `picture${draft.drawings}`, description: writable(says) },
  });
}

/**
 * A picture with its caption below, never wider than its place nor higher than a page; the caption is its
 * alternative text as well.
 * @throws when the paper names a picture that was not handed over.
 */
export function pictureBlock(
  block: Picture,
  draft: Draft,
  place: Place,
  extra: IParagraphOptions,
): Paragraph[] {
  const picture = pictureOf(draft.pictures, block.hash);
  const room = { width: place.width, height: place.height - captionRoom };
  const image = drawing(draft, {
    ...picture,
    ...fitPicture(picture, block.widthMm, room),
    says: block.caption,
  });
  const shown = new Paragraph({
    alignment: alignments.center,
    spacing: growingLine,
    keepNext: block.caption !== '',
    ...extra,
    children: [image],
  });
  if (block.caption === '') return [shown];
  return [shown, new Paragraph({ style: 'Caption', children: textRuns({ text: block.caption }) })];
}

/** A QR code in a line of its own, at the left or right edge; its text is its alternative text. */
export function qrBlock(block: QrCode, draft: Draft, extra: IParagraphOptions): Paragraph {
  const bytes = draft.qrCodes.get(block.text);
  if (!bytes) throw new Error('a QR code was not drawn beforehand');
  const image = drawing(draft, {
    bytes,
    type: 'png',
    width: block.sizeMm,
    height: block.sizeMm,
    says: block.text,
  });
  return new Paragraph({
    alignment: alignments[block.align],
    spacing: growingLine,
    ...extra,
    children: [image],
  });
}

/** The texts of all QR codes among blocks, at whatever depth. */
export function qrTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'qr') return [block.text];
    if (block.type === 'list') return block.items.flatMap(qrTexts);
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => qrTexts(cell.blocks)));
    return [];
  });
}
