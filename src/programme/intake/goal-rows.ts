import type { NoticeIndex } from '../answers/index-programme.ts';
import { numbered } from './intake-words.zh.ts';

/** Prose, and the rows printed below it: the answers of each by their columns. */
export interface ProseAndRows {
  readonly prose: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The words between the answers of the rows. */
  readonly formWords: readonly string[];
}

/**
 * Takes a cell apart in which prose is followed by the rows of a table, a numbered line each, as `line` prints them.
 * What does not read so is prose.
 */
export function proseAndRows(text: string, table: string, line: string, notice: NoticeIndex): ProseAndRows {
  const lines = text.split('\n');
  const pattern = linePattern(line);
  const rows: Record<string, string>[] = [];
  const formWords: string[] = [];
  let end = lines.length;
  while (end > 0) {
    const last = lines[end - 1] ?? '';
    const found = numbered(last);
    const groups = found && pattern.exec(found.rest)?.groups;
    if (!groups) break;
    rows.unshift(groups);
    formWords.unshift(wordsBetween(last, Object.values(groups)));
    end -= 1;
  }
  const asked = notice.table(table);
  if (!asked || !countsUp(lines.slice(end))) return { prose: text, rows: [], formWords: [] };
  return { prose: lines.slice(0, end).join('\n').trim(), rows, formWords };
}

function countsUp(lines: readonly string[]): boolean {
  return lines.every((line, index) => numbered(line)?.number === index + 1);
}

/** The line of a row as a pattern: each column once by name, met again as the same text. */
function linePattern(line: string): RegExp {
  const seen = new Set<string>();
  const source = line
    .split(/(\{\w+\})/u)
    .map((piece) => {
      const column = /^\{(\w+)\}$/u.exec(piece)?.[1];
      if (column === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      if (seen.has(column)) return `\\k<${column}>`;
      seen.add(column);
      // A unit begins with no figure, or 19件 would be 1 and 9件.
      return column === 'unit' ? `(?<unit>(?![\\d.,])[^]*?)` : `(?<${column}>[^]*?)`;
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

function wordsBetween(line: string, answers: readonly string[]): string {
  return answers.reduce((rest, answer) => rest.replace(answer, ''), line);
}
