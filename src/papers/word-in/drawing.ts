import type { WordInline } from '#programme/intake/word-content.ts';
import { attribute, childrenOf, nameOf, type XmlNode } from './parse-xml.ts';
import type { WordReading } from './reading.ts';

const emuPerMm = 36_000;
const mmPerPoint = 25.4 / 72;
const narrowest = 1;
const widest = 400;

interface Found {
  pictures: string[];
  boxes: number;
  width: number;
}

/** What a drawing holds: pictures in their order, and text boxes, which go to the blocks that follow the paragraph. */
export function readDrawing(drawing: XmlNode, reading: WordReading): WordInline[] {
  const found: Found = { pictures: [], boxes: 0, width: 0 };
  search(drawing, reading, found);
  if (found.pictures.length === 0) return found.boxes > 0 ? [] : [{ lost: 'drawing' }];
  const widthMm = Math.min(widest, Math.max(narrowest, Math.round(found.width * 10) / 10 || 100));
  return found.pictures.map((relationship) => {
    const picture = reading.picture(relationship);
    return picture === undefined ? { lost: 'picture' } : { picture, widthMm };
  });
}

function search(node: XmlNode, reading: WordReading, found: Found): void {
  const name = nameOf(node);
  if (name === 'txbxContent') {
    found.boxes += 1;
    reading.boxes.push(...reading.readBlocks(childrenOf(node)));
    return;
  }
  if (name === 'extent' && found.width === 0)
    found.width = Number(attribute(node, 'cx') ?? 0) / emuPerMm || 0;
  if (name === 'blip') found.pictures.push(attribute(node, 'embed') ?? attribute(node, 'link') ?? '');
  if (name === 'imagedata') found.pictures.push(attribute(node, 'id') ?? '');
  if (name === 'shape' && found.width === 0) {
    const points = /(?:^|;)\s*width:\s*([\d.]+)pt/u.exec(attribute(node, 'style') ?? '')?.[1];
    found.width = Number(points ?? 0) * mmPerPoint || 0;
  }
  for (const child of oneAlternative(node)) search(child, reading, found);
}

/** Of what a writer offers twice, for new and for old programs, the first that there is. */
export function oneAlternative(node: XmlNode): readonly XmlNode[] {
  const children = childrenOf(node);
  if (nameOf(node) !== 'AlternateContent') return children;
  const choice = children.find((child) => 'Choice' in child) ?? children.find((child) => 'Fallback' in child);
  return choice ? childrenOf(choice) : [];
}
