import type { WordBlock, WordInline, WordParagraph } from '#programme/intake/word-content.ts';
import { oneAlternative } from './drawing.ts';
import { inControl, readInlines } from './inlines.ts';
import { at, attribute, nameOf, type XmlNode } from './parse-xml.ts';
import { countParagraph, type WordReading } from './reading.ts';
import { listOf, outlineOf } from './styles.ts';
import { readTable } from './table.ts';

/** Blocks one after the other; a paragraph whose mark was deleted goes on in the next. */
export function readBlocks(nodes: readonly XmlNode[], reading: WordReading): WordBlock[] {
  const walk: Walk = { blocks: [], carried: [] };
  walkBlocks(nodes, reading, walk);
  if (walk.carried.length > 0) walk.blocks.push({ type: 'paragraph', inlines: walk.carried });
  return walk.blocks;
}

interface Walk {
  readonly blocks: WordBlock[];
  /** What a paragraph said whose end was deleted. */
  carried: WordInline[];
}

const passedOver = new Set(['del', 'moveFrom', 'sectPr', 'tcPr', 'sdtPr', 'pPr']);

function walkBlocks(nodes: readonly XmlNode[], reading: WordReading, walk: Walk): void {
  for (const node of nodes) {
    const name = nameOf(node);
    if (name === 'p') paragraph(node, reading, walk);
    else if (name === 'tbl') walk.blocks.push(readTable(node, reading));
    else if (name === 'sdt') control(node, reading, walk);
    else if (!passedOver.has(name)) walkBlocks(oneAlternative(node), reading, walk);
  }
}

/** The contents Word makes stand in a control that says so. */
function control(node: XmlNode, reading: WordReading, walk: Walk): void {
  const gallery = attribute(at(node, 'sdtPr', 'docPartObj', 'docPartGallery'), 'val') ?? '';
  const contents = /table of contents/iu.test(gallery);
  if (contents) reading.fields.push(true);
  inControl(node, reading, (content) => walkBlocks(content, reading, walk));
  if (contents) reading.fields.pop();
}

function paragraph(node: XmlNode, reading: WordReading, walk: Walk): void {
  countParagraph(reading);
  const properties = at(node, 'pPr');
  const before = reading.fields.includes(true);
  const outerBoxes = reading.boxes;
  reading.boxes = [];
  const inlines = [...walk.carried, ...readInlines(node, reading)];
  const boxes = reading.boxes;
  reading.boxes = outerBoxes;
  const mark = at(properties, 'rPr');
  if (at(mark, 'del') ?? at(mark, 'moveFrom')) {
    walk.carried = inlines;
    walk.blocks.push(...boxes);
    return;
  }
  walk.carried = [];
  const inContents = before || reading.fields.includes(true);
  walk.blocks.push(withStyle(inlines, properties, inContents, reading), ...boxes);
}

function withStyle(
  inlines: readonly WordInline[],
  properties: XmlNode | undefined,
  inContents: boolean,
  reading: WordReading,
): WordParagraph {
  const style = reading.styles.get(attribute(at(properties, 'pStyle'), 'val') ?? '');
  const heading = outlineOf(properties) ?? style?.heading ?? 0;
  const numbering = at(properties, 'numPr');
  const own = numbering ? listOf(numbering) : style?.list;
  const level = own && own.id !== '0' ? reading.numbering(own.id, own.level) : undefined;
  return {
    type: 'paragraph',
    inlines,
    ...(heading > 0 ? { heading } : {}),
    ...(own && level ? { list: { ...own, ...level } } : {}),
    ...(inContents || style?.contents ? { contents: true } : {}),
    ...(style?.caption ? { caption: true } : {}),
  };
}
