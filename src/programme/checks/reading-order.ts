import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Section } from '../definition/outline.ts';
import type { SheetCell, SheetPart } from '../definition/sheet.ts';
import { outsidePaper } from './words.zh.ts';

/** Something of the notice with the section a reader looks for it in. */
export interface Placed {
  /** A question, a table, a section or an annex. */
  readonly id: string;
  readonly section: string;
}

/**
 * All that can be filled in or looked for, in the order of the papers: 附件3, 附件4, the outline of 附件2, and what no
 * paper shows. The same id may come more than once; its first place is the one that counts.
 */
export function readingOrder(notice: NoticeIndex): readonly Placed[] {
  const { basicInfo, plan } = notice.programme;
  const onSheets = [
    ...basicInfo.cover.flatMap(({ shows }) => ('leaf' in shows ? [shows.leaf] : [])),
    ...basicInfo.sheets.flatMap((sheet) => sheet.rows.flatMap(partIds)),
    ...summaryLeaves(notice),
  ].map((id) => tableOf(id, notice));
  const inOutline = plan.outline.flatMap((section) => sectionIds(section, plan.annex, notice));
  const others = [...notice.fields, ...notice.tables].map(({ id }) => id);
  return [
    ...onSheets.map((id) => ({ id, section: placeOf(id, notice) })),
    ...inOutline,
    ...others.map((id) => ({ id, section: notice.table(id)?.place ?? outsidePaper })),
  ];
}

function partIds(part: SheetPart): string[] {
  if ('cells' in part) return part.cells.flatMap(cellIds);
  return [part.repeat, ...[part.first, part.others].flatMap((row) => row.cells.flatMap(cellIds))];
}

function cellIds(cell: SheetCell): string[] {
  if (!('leaf' in cell)) return [];
  return 'rowsOf' in cell ? [cell.leaf, cell.rowsOf] : [cell.leaf];
}

/** 附件4 shows some questions that stand nowhere else: 主要建设内容. */
function summaryLeaves(notice: NoticeIndex): string[] {
  const { parts, summary } = notice.programme;
  const shown = new Set<string>(summary.columns.map((column) => column.shows));
  return Object.entries(parts).flatMap(([part, id]) => (shown.has(part) ? [id] : []));
}

/** A cell has its table's place. */
function tableOf(id: string, notice: NoticeIndex): string {
  return notice.leaf(id)?.cell?.table ?? id;
}

function placeOf(id: string, notice: NoticeIndex): string {
  return notice.field(id)?.place ?? notice.table(id)?.place ?? '';
}

/** `above`: the annex and the numbers of the headings above, so that 1.总体思路 is called 附件2 四（一）1.总体思路. */
function sectionIds(section: Section, above: string, notice: NoticeIndex): Placed[] {
  const joint = /[0-9]$/u.test(above) ? ' ' : '';
  const label = `${above}${joint}${section.number}${section.heading}`;
  const own = section.parts.flatMap((part): readonly string[] => {
    if ('prose' in part) return [part.prose];
    if ('table' in part) return [part.table];
    if ('annex' in part) return [part.annex];
    return 'answerSheet' in part ? notice.indicators.map(({ key }) => `indicator.${key}`) : [];
  });
  const below = `${above}${joint}${section.number.replace(/[、.]$/u, '')}`;
  return [
    ...[section.id, ...own].map((id) => ({ id, section: label })),
    ...section.sections.flatMap((part) => sectionIds(part, below, notice)),
  ];
}
