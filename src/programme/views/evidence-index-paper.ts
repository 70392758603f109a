import type { OpenDossier } from '../answers/open-dossier.ts';
import { officialPage, type Block, type PaperDocument } from '../definition/document.ts';
import { annexList } from './evidence-list.ts';
import { evidenceNumbers } from './evidence-numbers.ts';
import { footOf, type PaperMark } from './paper-mark.ts';
import { paperWords } from './words.zh.ts';

/** The index of all evidence by the annexes of 附件2 七: 编号, 材料名称, 印证事项, 所在页. */
export function evidenceIndexPaper(dossier: OpenDossier, mark: PaperMark): PaperDocument {
  const numbers = evidenceNumbers(dossier);
  const annexes = dossier.notice.sections.filter((section) => numbers.byAnnex.has(section.id));
  return {
    title: paperWords.evidenceIndex,
    page: officialPage,
    ...footOf(mark),
    blocks: [
      { type: 'title', text: paperWords.evidenceIndex },
      { type: 'space', mm: 4 },
      ...annexes.flatMap((annex): Block[] => [
        { type: 'heading', level: 2, text: annex.number + annex.heading },
        annexList(dossier, numbers, annex.id),
      ]),
    ],
  };
}
