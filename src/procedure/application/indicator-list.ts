import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { ListRow, PlacedWord } from '#programme/lists/judged-list.ts';
import {
  comparable,
  type ListLine,
  type ListOutcome,
  type SayOf,
  type ValidRow,
} from '#programme/lists/list-outcome.ts';
import { indicatorWords as words } from './list-words.zh.ts';

const prefix = 'indicator.';

/** The 应答表 of one type of centre turned on its side: one row an applicant, one column an indicator. */
export function indicatorList({ programme, centreType, indicators }: NoticeIndex): ImportableList {
  const label = programme.centreTypes.find(({ id }) => id === centreType)?.label ?? centreType;
  return {
    id: 'indicators',
    title: words.title(label),
    lines: words.lines,
    columns: [
      {
        id: 'name',
        label: words.name,
        aliases: words.nameAliases,
        kind: { name: 'text' },
        required: true,
        unique: true,
        hint: words.nameHint,
      },
      ...indicators.map((indicator) => ({
        ...{ id: prefix + indicator.key, label: indicator.label, unit: indicator.unit },
        ...{ kind: { name: indicator.kind }, required: false, hint: words.kindHint },
      })),
    ],
  };
}

/** Answers to write, by leaf, as they were typed. */
export interface TakenIndicators {
  readonly answers: Readonly<Record<string, string>>;
}

/** Sets the row of one's own organisation against what its draft says; rows of others are faults. */
export function judgeIndicators(
  rows: readonly ListRow[],
  own: { readonly name: string; readonly answers: Readonly<Record<string, string>> },
  list: ImportableList,
  say: SayOf,
): ListOutcome<TakenIndicators> {
  const valid: ValidRow<TakenIndicators>[] = [];
  const errors: PlacedWord[] = [];
  for (const row of rows) {
    const filled = list.columns.filter(({ id }) => id.startsWith(prefix) && (row.values[id] ?? '') !== '');
    if (comparable(row.values['name'] ?? '') !== comparable(own.name)) {
      errors.push(say(row, 'name', words.others(own.name)));
      continue;
    }
    if (filled.length === 0) {
      errors.push(say(row, 'name', words.blank));
      continue;
    }
    const changed = filled.filter(({ id }) => (own.answers[id] ?? '') !== row.values[id]);
    const lines = changed.map(({ id, label }): ListLine => ({
      label,
      before: own.answers[id] ?? null,
      after: row.values[id] ?? '',
      taken: true,
    }));
    const answers = Object.fromEntries(changed.map(({ id }) => [id, row.values[id] ?? '']));
    valid.push({
      row: row.row,
      title: own.name,
      act: changed.length > 0 ? words.fill : words.same,
      lines,
      take: { answers },
    });
  }
  return { valid, errors, absent: [] };
}
