import { headingOf, type ImportableList, type ListColumn } from './importable-list.ts';
import type { FoundHeader } from './judged-list.ts';
import { harmlessBrackets, listWords } from './list-words.zh.ts';
import { columnLetter, type GridRow, type SheetGrid } from './sheet-grid.ts';

/** Headings stand within so many rows from the top. */
const searched = 30;

/** A text of a heading in the one form it is compared in: width, spaces, brackets and marks do not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:：、,，.。·/()[\]【】〔〕「」《》_-]+/gu, '');

/** The last bracket of a heading, with what stands before it. */
function apart(heading: string): { readonly before: string; readonly inside: string } | null {
  const found = /^(.+?)\s*[([【〔]([^()[\]【】〔〕]*)[)\]】〕]\s*[*:]?\s*$/su.exec(heading.normalize('NFKC'));
  return found ? { before: found[1] ?? '', inside: (found[2] ?? '').trim() } : null;
}

type Match = 'no' | 'yes' | 'otherUnit';

function matchOf(column: ListColumn, heading: string): Match {
  const names = [column.label, ...(column.aliases ?? [])].map(plain);
  if ([plain(headingOf(column)), ...names].includes(plain(heading))) return 'yes';
  const { before, inside } = apart(heading) ?? {};
  if (before === undefined || inside === undefined || !names.includes(plain(before))) return 'no';
  const harmless =
    column.unit === undefined || plain(inside) === plain(column.unit) || harmlessBrackets.has(inside);
  return harmless ? 'yes' : 'otherUnit';
}

interface Candidate {
  readonly sheet: SheetGrid;
  readonly row: GridRow;
  readonly found: ReadonlyMap<ListColumn, readonly number[]>;
  readonly problems: readonly string[];
}

function tryRow(list: ImportableList, sheet: SheetGrid, row: GridRow): Candidate {
  const found = new Map<ListColumn, number[]>();
  const problems: string[] = [];
  for (const [at, { text }] of row.cells) {
    if (text.length > 200) continue;
    for (const column of list.columns) {
      const match = matchOf(column, text);
      if (match === 'no') continue;
      found.set(column, [...(found.get(column) ?? []), at]);
      if (match === 'otherUnit')
        problems.push(listWords.otherUnit(columnLetter(at), text, column.unit ?? ''));
      break;
    }
  }
  return { sheet, row, found, problems };
}

/**
 * Finds the row of headings: the one that names most columns of the list, in any order and any of the sheets.
 * Out: where they stand, or sentences that say why the file cannot be read.
 */
export function findHeader(
  list: ImportableList,
  sheets: readonly SheetGrid[],
): { readonly header: FoundHeader; readonly sheet: SheetGrid } | { readonly problems: readonly string[] } {
  const required = list.columns.filter((column) => column.required);
  const needed = Math.min(2, list.columns.length);
  const best = sheets
    .flatMap((sheet) => sheet.rows.slice(0, searched).map((row) => tryRow(list, sheet, row)))
    .filter(({ found }) => found.size >= needed)
    .reduce<Candidate | undefined>(
      (most, one) => (most && most.found.size >= one.found.size ? most : one),
      undefined,
    );
  if (!best) return { problems: [listWords.noHeader(required.map(headingOf))] };
  const missing = required.filter((column) => !best.found.has(column));
  const twice = [...best.found].filter(([, at]) => at.length > 1);
  const problems = [
    ...(missing.length > 0 ? [listWords.missing(missing.map(headingOf))] : []),
    ...twice.map(([column, at]) => listWords.twice(column.label, at.map(columnLetter))),
    ...best.problems,
  ];
  if (problems.length > 0) return { problems };
  const columns = new Map([...best.found].map(([{ id }, [at = 0]]) => [id, at]));
  const used = new Set(columns.values());
  const ignored = [...best.row.cells]
    .filter(([at]) => !used.has(at))
    .map(([column, { text }]) => ({ column, heading: text }))
    .sort((a, b) => a.column - b.column);
  return { header: { sheet: best.sheet.name, row: best.row.row, columns, ignored }, sheet: best.sheet };
}
