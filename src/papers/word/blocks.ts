import { HeadingLevel, Paragraph, Table, type FileChild, type IParagraphOptions } from 'docx';
import type { Block } from '#programme/definition/document.ts';
import { contentsBlock } from './contents.ts';
import { coverLines, type CoverLine } from './cover-lines.ts';
import type { Draft, Place } from './draft.ts';
import { headingBlock } from './heading.ts';
import { insideList, listBlocks } from './list.ts';
import { emptyParagraph, textParagraph } from './paragraph.ts';
import { pictureBlock, qrBlock } from './picture.ts';
import { tableBlock } from './table.ts';
import { textRuns } from './text.ts';

/** A hair: the paragraph that Word wants after a table. In mm. */
const hair = 0.4;
/** Between two tables, which would else grow together. In mm. */
const betweenTables = 3;

/** Writes blocks one after the other. A page break becomes a property of what follows it, so that no empty line is left. */
export function writeBlocks(blocks: readonly Block[], draft: Draft, place: Place): FileChild[] {
  const written: FileChild[] = [];
  let newPage = false;
  for (const group of groupCoverLines(blocks)) {
    const block = group[0];
    if (block.type === 'pageBreak') {
      if (newPage) written.push(emptyParagraph(hair, { pageBreakBefore: true }));
      newPage = true;
      continue;
    }
    if (newPage && (block.type === 'table' || block.type === 'list')) {
      written.push(emptyParagraph(hair, { pageBreakBefore: true }));
      newPage = false;
    } else if (block.type === 'table' && written.at(-1) instanceof Table) {
      written.push(emptyParagraph(betweenTables));
    }
    const extra: IParagraphOptions = {
      ...insideList(place),
      ...(newPage ? { pageBreakBefore: true } : {}),
    };
    newPage = false;
    written.push(
      ...(isCover(group) ? coverLines(group, place, extra) : writeBlock(block, draft, place, extra)),
    );
  }
  if (newPage) written.push(emptyParagraph(hair, { pageBreakBefore: true }));
  else if (written.at(-1) instanceof Table) written.push(emptyParagraph(hair));
  return written;
}

type Group = readonly [Block, ...Block[]];

const isCover = (group: Group): group is readonly [CoverLine, ...CoverLine[]] =>
  group[0].type === 'coverLine';

/** Cover lines that stand together are laid out together; everything else stands alone. */
function groupCoverLines(blocks: readonly Block[]): Group[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type === 'coverLine' && last?.[0].type === 'coverLine') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function writeBlock(block: Block, draft: Draft, place: Place, extra: IParagraphOptions): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [textParagraph(block, place, extra)];
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, ...extra, children: textRuns({ text: block.text }) }),
      ];
    case 'heading':
      return [headingBlock(block, draft, place, extra)];
    case 'list':
      return listBlocks(block, draft, place, writeBlocks);
    case 'table':
      return [tableBlock(block, draft, place, writeBlocks)];
    case 'picture':
      return pictureBlock(block, draft, place, extra);
    case 'qr':
      return [qrBlock(block, draft, extra)];
    case 'coverLine':
      return coverLines([block], place, extra);
    case 'contents':
      return contentsBlock(block, draft, place, extra);
    case 'space':
      return [emptyParagraph(block.mm, extra)];
    case 'pageBreak':
      return [emptyParagraph(hair, { pageBreakBefore: true })];
  }
}
