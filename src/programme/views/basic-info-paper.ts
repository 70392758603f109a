import type { OpenDossier } from '../answers/open-dossier.ts';
import { officialPage, type Block, type PaperDocument } from '../definition/document.ts';
import { coverCode, footOf, type PaperMark } from './paper-mark.ts';
import { lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { sheetTable } from './sheet-table.ts';

/** 附件3 基本情况表: cover, the four parts, opinions with signature and seal. */
export function basicInfoPaper(dossier: OpenDossier, mark: PaperMark): PaperDocument {
  const { basicInfo, centreTypes } = dossier.notice.programme;
  const type = centreTypes.find((candidate) => candidate.id === dossier.notice.centreType)?.label ?? '';
  const cover = basicInfo.cover.map((line): Block => {
    if ('derived' in line.shows)
      return { type: 'coverLine', label: line.label, value: mark.state === 'blank' ? '' : type };
    return {
      type: 'coverLine',
      label: line.label,
      value: printLeaf(dossier, line.shows.leaf),
      leaves: [line.shows.leaf],
    };
  });
  const titles = basicInfo.title.map((text): Block => ({ type: 'title', text }));
  const sheets = basicInfo.sheets.flatMap((sheet): Block[] => [
    ...(sheet.heading === undefined ? [] : [{ type: 'heading', level: 1, text: sheet.heading } as const]),
    sheetTable(sheet, dossier, mark, 'basic-info'),
  ]);
  return {
    title: basicInfo.title.join(''),
    page: officialPage,
    ...footOf(mark),
    blocks: [
      ...lines(basicInfo.annex, { face: 'hei', align: 'left' }),
      ...coverCode(mark, dossier.notice.programme.id, 'basic-info', 35),
      ...titles,
      { type: 'space', mm: 50 },
      ...cover,
      { type: 'pageBreak' },
      ...titles,
      { type: 'space', mm: 4 },
      ...sheets,
    ],
  };
}
