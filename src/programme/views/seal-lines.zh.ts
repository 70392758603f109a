import type { NoticeIndex } from '../answers/index-programme.ts';
import { openDossier } from '../answers/open-dossier.ts';
import type { Block } from '../definition/document.ts';
import { applicationPapers, type PaperId } from './papers.ts';

/** Where one signs or seals, a paper says so. */
const words = /（盖章）|公章|（签名）|（签字）/u;
/** Lines as short as 「（盖章）」 may stand in prose as well; the longer line beside it finds the page. */
const tellingLength = 5;

/**
 * The lines of a paper that ask for a signature or a seal, without their spaces: they find its pages again. They are
 * read from the blank paper, which speaks the notice's words alone.
 */
export function sealLines(notice: NoticeIndex, paper: PaperId): string[] {
  const { programme, year, centreType } = notice;
  const nothing = openDossier(notice, {
    ...{ format: 1, notice: programme.id, year, centreType },
    ...{ answers: {}, evidence: [] },
  });
  return applicationPapers[paper](nothing, { state: 'blank' })
    .blocks.flatMap(textsOf)
    .map((text) => text.replace(/\s+/gu, ''))
    .filter((text) => words.test(text) && text.length >= tellingLength);
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')];
    case 'coverLine':
      return [block.label];
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(textsOf)));
    default:
      return [];
  }
}
