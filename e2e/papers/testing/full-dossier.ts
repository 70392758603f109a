import type { Dossier } from '#programme/answers/dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Leaf } from '#programme/answers/leaf.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { fieldList } from '#programme/views/field-list.ts';
import type { PaperCell } from '#programme/views/paper-cells.ts';
import { uniqueValue, type ProsePicture, type UniqueValue } from './unique-values.ts';

/** A leaf, what was answered, and where it must stand on paper. */
export interface FilledField extends UniqueValue {
  readonly leaf: Leaf;
  readonly places: readonly PaperCell[];
}

export interface FullDossier {
  readonly notice: NoticeIndex;
  readonly open: OpenDossier;
  readonly fields: readonly FilledField[];
}

/** Rows added to each open table beyond those it offers. */
const added = 2;

/**
 * Answers every question of a notice, open tables with two rows more than the paper offers, each with a value of its
 * own; `first` is the number of the first value. Each indicator has one file of evidence, in the order of the sheet.
 */
export function fullDossier(notice: NoticeIndex, first: number, picture: ProsePicture): FullDossier {
  const ids = allLeaves(notice);
  const places = placesWithRows(notice, ids);
  const fields = ids.map((id, index): FilledField => {
    const leaf = notice.leaf(id);
    if (!leaf) throw new Error(`${id}：清单里有而通知里没有`);
    return { ...uniqueValue(id, leaf.kind, first + index, picture), leaf, places: places.get(id) ?? [] };
  });
  const dossier: Dossier = {
    format: 1,
    notice: notice.programme.id,
    year: notice.year,
    centreType: notice.centreType,
    answers: Object.fromEntries(fields.map(({ leaf, answer }) => [leaf.id, answer])) as Dossier['answers'],
    evidence: notice.indicators.map(({ key }, index) => ({
      id: `e${String(index + 1)}`,
      file: `evidence/e${String(index + 1)}.pdf`,
      title: `材料之${String(index + 1)}`,
      links: [{ target: `indicator.${key}`, pages: null, order: 1 }],
    })),
  };
  return { notice, open: openDossier(notice, dossier), fields };
}

/** How many rows an open table offers; 0 for one with fixed rows. */
function offered(notice: NoticeIndex, table: string): number {
  const rows = notice.table(table)?.rows;
  return rows && 'open' in rows ? rows.open.start : 0;
}

function allLeaves(notice: NoticeIndex): string[] {
  const listed = fieldList(notice).map(({ id }) => id);
  const more = notice.tables.flatMap(({ id, columns }) => {
    const start = offered(notice, id);
    const rows = start === 0 ? [] : Array.from({ length: added }, (_, index) => start + index + 1);
    return rows.flatMap((row) => columns.map((column) => `${id}.r${String(row)}.${column.id}`));
  });
  return [...listed, ...more];
}

interface Place {
  readonly paper: string;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** `T1R2C3` in numbers; undefined for a cover line, a section or a column of 附件4. */
export function tablePlace({ paper, cell }: PaperCell): Place | undefined {
  const found = /^T(\d+)R(\d+)C(\d+)$/u.exec(cell);
  return found
    ? { paper, table: Number(found[1]), row: Number(found[2]), column: Number(found[3]) }
    : undefined;
}

/**
 * Where every leaf stands once rows were added: an added row stands below the last one offered, and pushes down
 * whatever stands below it in the same table.
 */
function placesWithRows(notice: NoticeIndex, ids: readonly string[]): Map<string, readonly PaperCell[]> {
  const listed = new Map(fieldList(notice).map(({ id, paper }) => [id, paper]));
  const lastRows = notice.tables.flatMap(({ id, columns }) => lastRow(id, columns[0]?.id ?? ''));
  const moved = (place: PaperCell, by = 0): PaperCell => {
    const at = tablePlace(place);
    if (!at) return place;
    const above = lastRows.filter(
      (last) => last.paper === at.paper && last.table === at.table && last.row < at.row,
    );
    const row = at.row + by + added * above.length;
    return { paper: at.paper, cell: `T${String(at.table)}R${String(row)}C${String(at.column)}` };
  };

  function lastRow(table: string, column: string): Place[] {
    const start = offered(notice, table);
    if (start === 0) return [];
    const last =
      listed.get(`${table}.r${String(start)}.${column}`)?.flatMap((place) => tablePlace(place) ?? []) ?? [];
    return last.filter(() => growsByRows(table, column, start));
  }

  /** Rows that share one cell, a line each, push nothing down. */
  function growsByRows(table: string, column: string, start: number): boolean {
    const cellOf = (row: number) => listed.get(`${table}.r${String(row)}.${column}`)?.[0]?.cell;
    return start === 1 || cellOf(1) !== cellOf(start);
  }

  return new Map(
    ids.map((id) => {
      const known = listed.get(id);
      if (known) return [id, known.map((place) => moved(place))];
      const [table = '', row = '', column = ''] = id.split('.');
      const start = offered(notice, table);
      const by = growsByRows(table, column, start) ? Number(row.slice(1)) - start : 0;
      const above = listed.get(`${table}.r${String(start)}.${column}`) ?? [];
      return [id, above.map((place) => moved(place, by))];
    }),
  );
}
