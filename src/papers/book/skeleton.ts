import type { EvidenceBook, PagesOfFile } from '#programme/views/evidence-book.ts';
import { faces } from '../pdf/fonts.ts';
import { points } from '../pdf/page-grid.ts';
import { prepareText } from '../pdf/prepare-text.ts';
import type { BoundEntry } from './book-request.ts';
import { a4Like, type PageSize } from './page-size.ts';
import { bookPageWords as words } from './words.zh.ts';

const small = 10.5;
/** Of the index, in mm. */
const indexColumns = [18, 58, 54, 26] as const;
const tableColumns = [64, 42, 50] as const;

/** What stands between the borders of a cell, in em. */
const ems = (mm: number, size = small) => (points(mm) - 8) / size;

/** Everything that is ours in the book, as the template reads it. */
export function skeletonOf(
  book: EvidenceBook,
  bound: readonly BoundEntry[],
  sizes: ReadonlyMap<string, readonly PageSize[]>,
): string {
  const byNumber = new Map(bound.map((entry) => [entry.number, entry]));
  const cite = (number: string, range: PagesOfFile) => {
    const entry = byNumber.get(number);
    if (!entry) return { s: prepareText(words.cite(number, ''), ems(tableColumns[2])), to: null };
    const [from, to] = pagesInBook(entry, range);
    const text = words.cite(number, words.range(from, to));
    return { s: prepareText(text, ems(tableColumns[2])), to: from };
  };
  const total = bound.reduce((sum, { pages: [from, to] }) => sum + to - from + 1, 0);
  return JSON.stringify({
    faces,
    title: book.title,
    notice: prepareText(book.notice, 20),
    cover: book.cover.map(({ label, value }) => ({ l: label, s: prepareText(value, 18) })),
    total: words.total(bound.length, total),
    words: { contents: words.contents, tables: words.tables, none: words.none },
    index: {
      columns: indexColumns.map(points),
      head: [words.number, words.title, words.items, words.pages],
      annexes: book.annexes.map((annex) => ({
        heading: prepareText(annex.heading, 26),
        mark: annex.heading.slice(0, 60),
        first: annex.entries.map(({ number }) => byNumber.get(number)?.pages[0] ?? null)[0] ?? null,
        rows: [
          ...annex.entries.flatMap(({ number, title, items }) => {
            const entry = byNumber.get(number);
            if (!entry) return [];
            const told = items.map(({ name, pages }) => (pages ? name + words.ofFile(...pages) : name));
            return [
              {
                n: number,
                t: prepareText(title, ems(indexColumns[1])),
                i: prepareText(told.join('\n'), ems(indexColumns[2])),
                p: prepareText(words.range(...entry.pages), ems(indexColumns[3])),
                r: entry.reason === null ? null : prepareText(entry.reason, ems(indexColumns[1], 8)),
                to: entry.pages[0],
              },
            ];
          }),
          ...annex.boundBefore.map(({ number, title }) => ({
            n: '',
            t: prepareText(title, ems(indexColumns[1])),
            i: prepareText(words.boundBefore(number), ems(indexColumns[2])),
            p: prepareText(words.range(...(byNumber.get(number)?.pages ?? [0, 0])), ems(indexColumns[3])),
            r: null,
            to: byNumber.get(number)?.pages[0] ?? null,
          })),
        ],
      })),
    },
    tables: {
      columns: tableColumns.map(points),
      head: [words.item, words.answer, words.cited],
      all: book.tables.map(({ title, rows }) => ({
        title: prepareText(title, 28),
        rows: rows.map(({ label, value, cited }) => ({
          l: prepareText(label, ems(tableColumns[0])),
          v: prepareText(value, ems(tableColumns[1])),
          c: cited.map(({ number, pages }) => cite(number, pages)),
        })),
      })),
    },
    entries: bound.map((entry) => ({
      mark: words.entry(entry.number, entry.title).slice(0, 120),
      stamp: entry.number,
      from: entry.pages[0],
      sizes: (sizes.get(entry.evidenceId) ?? []).map(a4Like),
      stamps: Array.from({ length: entry.pages[1] - entry.pages[0] + 1 }, (_, at) =>
        words.stamp(entry.number, entry.pages[0] + at),
      ),
      note:
        entry.how === 'note'
          ? [
              prepareText(words.noteTitle, 20),
              prepareText(words.entry(entry.number, entry.title), 28),
              prepareText(words.noteFile(entry.file), 28),
              prepareText(words.noteReason(entry.reason ?? ''), 28),
            ]
          : null,
    })),
  });
}

/** Where pages of a file lie in the book; those that it does not have are taken for its last. */
function pagesInBook(entry: BoundEntry, range: PagesOfFile): readonly [number, number] {
  const [from, to] = entry.pages;
  if (range === null) return entry.pages;
  return [Math.min(from + range[0] - 1, to), Math.min(from + range[1] - 1, to)];
}
