import type { OpenDossier } from '../answers/open-dossier.ts';
import { officialPage, type Block, type DocumentRow, type PaperDocument } from '../definition/document.ts';
import { packWords } from './pack-words.zh.ts';
import { headLine, lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';

/** A paper in the pack. */
export interface PackedPaper {
  readonly label: string;
  /** Null while it is a draft. */
  readonly code: string | null;
  readonly pages: number;
}

/** The cover of a print pack and, behind it, the list of what it holds. `unit` is the recommending unit. */
export function packCover(dossier: OpenDossier, unit: string, papers: readonly PackedPaper[]): PaperDocument {
  const { programme, centreType, year } = dossier.notice;
  const { parts } = programme;
  const type = programme.centreTypes.find(({ id }) => id === centreType)?.label ?? '';
  const line = (label: string, value: string): Block => ({ type: 'coverLine', label, value });
  const title = programme.title + packWords.title;
  return {
    title,
    page: officialPage,
    footerMark: '',
    blocks: [
      { type: 'space', mm: 50 },
      { type: 'title', text: programme.title },
      { type: 'title', text: packWords.title },
      { type: 'space', mm: 60 },
      line(packWords.yearLine, packWords.year(year)),
      line(packWords.typeLine, type),
      line(packWords.centreLine, printLeaf(dossier, parts.centreName)),
      line(packWords.applicantLine, printLeaf(dossier, parts.applicantName)),
      line(packWords.unitLine, unit),
      { type: 'pageBreak' },
      { type: 'title', text: packWords.contents },
      { type: 'space', mm: 4 },
      { type: 'table', columns: [16, 70, 50, 20], headerRows: 1, rows: [listHead, ...papers.map(listRow)] },
    ],
  };
}

const listHead: DocumentRow = {
  cells: [packWords.number, packWords.paper, packWords.code, packWords.pages].map((label) => ({
    blocks: [headLine(label)],
  })),
};

function listRow({ label, code, pages }: PackedPaper, at: number): DocumentRow {
  const texts = [String(at + 1), label, code ?? packWords.draft, String(pages)];
  return { cells: texts.map((text) => ({ blocks: lines(text, { align: 'center' }) })), minHeight: 12 };
}

/** So many labels of 22 mm stand side by side on a page. */
const acrossPage = 7;
const labelWidth = 22;
const labelHeight = 215;
const largest = 18;
const pointsAMillimetre = 2.8346;
/** A line of text takes so many times its size. */
const leading = 1.6;

/** Labels for the spines of the folders, one a copy, written downwards, to be cut out. */
export function spineLabels(dossier: OpenDossier, copies: number): PaperDocument {
  const { programme, year } = dossier.notice;
  const text = `${packWords.year(year)} ${printLeaf(dossier, programme.parts.centreName)}`.trim();
  const characters = Array.from(text).map((character) => (character === ' ' ? '\u3000' : character));
  const size = Math.min(
    largest,
    Math.floor((labelHeight * pointsAMillimetre) / (characters.length + 1) / leading),
  );
  const cell = { blocks: lines(characters.join('\n'), { align: 'center', size: Math.max(6, size) }) };
  const pages = Array.from({ length: Math.ceil(copies / acrossPage) }, (_, at) =>
    Math.min(acrossPage, copies - at * acrossPage),
  );
  return {
    title: packWords.spineTitle,
    page: { orientation: 'portrait', margins: { top: 24, right: 26, bottom: 24, left: 28 } },
    footerMark: '',
    blocks: pages.flatMap((count, at): Block[] => [
      ...(at === 0 ? [] : [{ type: 'pageBreak' } as const]),
      ...lines(packWords.spineTitle, { align: 'left', size: 10 }),
      {
        type: 'table',
        columns: Array.from({ length: count }, () => labelWidth),
        headerRows: 0,
        rows: [
          { cells: Array.from({ length: count }, () => cell), minHeight: labelHeight, breakable: false },
        ],
      },
    ]),
  };
}
