import type { EventKind } from '#kernel/event.ts';
import { paperLabels } from '../../dossier/paper-words.zh.ts';

/** The part of an event's detail that says something to people; the rest is for machines. */
export function eventDetail(kind: EventKind, detail: Readonly<Record<string, unknown>>): string {
  const { digest, paper, code, count } = detail;
  if (kind === 'application.submitted' && typeof digest === 'string') return `摘要 ${digest.slice(0, 16)}`;
  if (kind === 'application.scanConfirmed' && typeof paper === 'string')
    return Object.hasOwn(paperLabels, paper) ? paperLabels[paper as keyof typeof paperLabels] : paper;
  if (kind === 'application.sealFiled' && typeof paper === 'string' && typeof code === 'string')
    return `${Object.hasOwn(paperLabels, paper) ? paperLabels[paper as keyof typeof paperLabels] : paper}　${code}`;
  if (typeof count === 'number') return `共 ${String(count)} 项`;
  return '';
}

/** Who gave an application into whose charge; the first is empty where nobody was in charge. */
export const handedOver = (from: string, to: string): string =>
  from === '' ? `由${to}经办` : `由${from}移交给${to}`;

/** Pages of a link that end before they begin. */
export const pagesTurned = (from: number, to: number): string =>
  `页码范围 ${String(from)}—${String(to)} 前后颠倒`;

/** How the order of a table's rows is called. */
export const rowsLabel = (table: string): string => `${table}（各行的次序）`;

/** A list where none belongs, or one that is no order of rows. */
export const rowsMisshapen = (label: string): string => `「${label}」的内容格式不对`;

/** A size in bytes as people read it. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${String(Math.ceil(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A value in which lists lie within lists without end. */
export const tooDeep = '内容的层次太深，请减少列表或表格的嵌套后重试';

/** More rows than any table is meant to have. */
export const tooManyAnswers = (most: number): string =>
  `这份申报填写的格子已有 ${String(most)} 个，不能再加行。请改填已有的行`;
