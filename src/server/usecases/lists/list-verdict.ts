import { renderList } from '#papers/excel-in/render-list.ts';
import type { ListFile, ListVerdict } from '#contract/lists.ts';
import { digest } from '#programme/answers/digest.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { byPlace } from '#programme/lists/judge-list.ts';
import type { PlacedWord } from '#programme/lists/judged-list.ts';
import { columnLetter } from '#programme/lists/sheet-grid.ts';
import { readable, type SetAgainst } from './read-list-file.ts';
import { lists } from './reader.ts';
import { listFileWords } from './words.zh.ts';

/** So many faults are told one by one; the marked workbook has all. */
const mostTold = 1000;
/** So much of a cell is repeated. */
const mostShown = 200;

/** Of what would be taken, from which rows, and of what was shown beside it. */
export const digestOf = <Take>({ outcome }: SetAgainst<Take>): string =>
  digest(outcome.valid.map(({ row, take, lines }) => [row, take as object, lines]));

/** What is said of a file, with the marked workbook where it is asked for. */
export async function listVerdict<Take>(set: SetAgainst<Take>, mark: boolean): Promise<ListVerdict> {
  const { fileName, judged, outcome, xlsx } = set;
  const errors = [...judged.errors, ...outcome.errors].sort(byPlace);
  const faulty = new Set(errors.map(({ row }) => row));
  const notes = judged.notes.filter(({ row }) => !faulty.has(row));
  const { sheet } = judged.header;
  return {
    ...{ fileName, sheet, headerRow: judged.header.row, count: judged.count },
    ignored: judged.header.ignored.map(({ column, heading }) => ({
      column: columnLetter(column),
      heading: cut(heading),
    })),
    otherSheets: [...judged.otherSheets],
    errors: errors.slice(0, mostTold).map(told),
    errorCount: errors.length,
    faultyRows: faulty.size,
    notes: notes.slice(0, mostTold).map(told),
    valid: outcome.valid.map(({ row, title, act, lines, take }) => ({
      ...{ row, title, act, lines: [...lines] },
      changes: lines.length === 0 ? take !== null : lines.some((line) => line.taken),
    })),
    absent: [...outcome.absent],
    digest: digestOf(set),
    marked: mark
      ? file(
          listFileWords.marked(fileName.replace(/\.[^.]*$/u, '')),
          await readable(fileName, lists.mark(xlsx, { sheet, errors, notes })),
        )
      : null,
  };
}

const cut = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

const told = ({ row, column, heading, value, says }: PlacedWord): ListVerdict['errors'][number] => ({
  ...{ row, column: column === null ? null : columnLetter(column), heading, value: cut(value), says },
});

const file = (fileName: string, bytes: Uint8Array): ListFile => ({
  fileName,
  base64: Buffer.from(bytes).toString('base64'),
});

/** The template of a list. */
export const templateOf = async (list: ImportableList): Promise<ListFile> =>
  file(listFileWords.template(list.title), await renderList(list));

/** A list that is given out filled in. */
export const filledList = async (
  list: ImportableList,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<ListFile> => file(listFileWords.filled(list.title), await renderList(list, rows));
