import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { ListRow, PlacedWord } from '#programme/lists/judged-list.ts';
import { money } from '#programme/kinds/money.ts';
import { orderPlaces, type Placed } from './order.ts';
import { authoritySees, opinionStates, type ApplicationState } from './transitions.ts';
import { stateWords } from './words.zh.ts';
import {
  comparable,
  type ListLine,
  type ListOutcome,
  type SayOf,
  type ValidRow,
} from '#programme/lists/list-outcome.ts';
import { summaryWords as words } from './list-words.zh.ts';

/** An application of the unit, as 附件4 and the unit's opinion say it now. */
export interface SummaryThere {
  readonly applicationId: string;
  readonly state: ApplicationState;
  readonly order: number | null;
  readonly centreType: string;
  readonly recommender: string;
  readonly applicantName: string;
  readonly totalInvestment: string;
  readonly mainContent: string;
  readonly contact: string;
  readonly remark: string;
  readonly opinion: string;
  readonly opinedOn: string | null;
}

const texts = ['mainContent', 'contact', 'remark', 'opinion', 'opinedOn'] as const;
const compared = ['centreType', 'recommender', 'totalInvestment'] as const;
type TextName = (typeof texts)[number];

/** What is to be written of an application; what is missing stays. */
export interface TakenSummary {
  readonly applicationId: string;
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  /** Its new place; null where it keeps its own. */
  readonly place: number | null;
}

/**
 * Sets the rows of a 附件4 against the unit's applications in a call: which application a row means, what it changes, and
 * where it differs from what the applications say, which stays. Recommended applications take the order of their numbers.
 */
export function judgeSummary(
  rows: readonly ListRow[],
  there: readonly SummaryThere[],
  say: SayOf,
  list: ImportableList,
): ListOutcome<TakenSummary> {
  const errors: PlacedWord[] = [];
  const label = (id: string): string => list.columns.find((column) => column.id === id)?.label ?? id;
  const meant = new Map<ListRow, SummaryThere>();
  const byName = new Map<string, SummaryThere[]>();
  for (const one of there) {
    const name = comparable(one.applicantName);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  for (const row of rows) {
    const found = meantBy(row, byName);
    if ('says' in found) errors.push(say(row, found.column, found.says));
    else meant.set(row, found.one);
  }
  for (const [row, one] of meant) {
    const same = [...meant].filter(
      ([other, { applicationId }]) => other !== row && applicationId === one.applicationId,
    );
    if (same.length > 0)
      errors.push(say(row, 'applicantName', words.doubled(same.map(([other]) => other.row))));
    else if (!opinionStates.includes(one.state)) {
      const changed = texts.find((name) => differs(row, one, name));
      if (changed) errors.push(say(row, changed, words.closed(stateWords[one.state])));
    }
  }
  const bad = new Set(errors.map(({ row }) => row));
  const good = [...meant].filter(([{ row }]) => !bad.has(row));
  const places = newPlaces(good, there);
  const valid = good.map(([row, one]) => validRow(row, one, places.get(one.applicationId) ?? null, label));
  const named = new Set([...meant.values()].map(({ applicationId }) => applicationId));
  const absent = there
    .filter(
      ({ applicationId, state }) =>
        !named.has(applicationId) && (state === 'recommended' || authoritySees.includes(state)),
    )
    .map(({ applicantName, centreType }) => `${applicantName}（${centreType}）`);
  return { valid, errors, absent };
}

function meantBy(
  row: ListRow,
  byName: ReadonlyMap<string, readonly SummaryThere[]>,
): { readonly one: SummaryThere } | { readonly column: string; readonly says: string } {
  const name = comparable(row.values['applicantName'] ?? '');
  const type = comparable(row.values['centreType'] ?? '');
  const all = byName.get(name) ?? [];
  const [first, ...others] = all;
  if (!first) return { column: 'applicantName', says: words.unknown };
  if (others.length === 0) return { one: first };
  const ofType = all.filter((one) => comparable(one.centreType) === type);
  const [only] = ofType;
  if (only && ofType.length === 1) return { one: only };
  return { column: 'centreType', says: words.several(all.map(({ centreType }) => centreType)) };
}

function differs(row: ListRow, one: SummaryThere, name: TextName | (typeof compared)[number]): boolean {
  const value = row.values[name] ?? '';
  if (value === '') return false;
  const stands = one[name] ?? '';
  if (name === 'totalInvestment') return amount(value) !== amount(stands);
  // A text that is taken over is compared to the letter but for space at its ends.
  return texts.some((text) => text === name)
    ? value.trim() !== stands.trim()
    : comparable(value) !== comparable(stands);
}

/** `1,200.0` and `1200` are the same amount. */
function amount(text: string): string {
  const reading = money.read(text, { kind: { name: 'money' } });
  return reading.state === 'value' ? reading.value : comparable(text);
}

/** The places that recommended applications take by the numbers in the file. */
function newPlaces(
  good: readonly (readonly [ListRow, SummaryThere])[],
  there: readonly SummaryThere[],
): ReadonlyMap<string, number> {
  const placed: Placed[] = there
    .filter(({ state }) => state === 'recommended' || authoritySees.includes(state))
    .map(({ applicationId, order, state }) => ({
      id: applicationId,
      place: order,
      fixed: authoritySees.includes(state),
    }));
  const named = good
    .filter(([row, { state }]) => state === 'recommended' && (row.values['number'] ?? '') !== '')
    .sort(([a], [b]) => Number(a.values['number']) - Number(b.values['number']))
    .map(([, { applicationId }]) => applicationId);
  if (named.length === 0) return new Map();
  return new Map(orderPlaces(placed, named).map(({ id, place }) => [id, place]));
}

function validRow(
  row: ListRow,
  one: SummaryThere,
  place: number | null,
  label: (columnId: string) => string,
): ValidRow<TakenSummary> {
  const moved = place !== null && place !== one.order ? place : null;
  const changed = texts.filter((name) => differs(row, one, name));
  const other = compared.filter((name) => differs(row, one, name));
  const line = (name: TextName | (typeof compared)[number], taken: boolean): ListLine => ({
    ...{
      label: label(name),
      before: one[name] === '' ? null : one[name],
      after: row.values[name] ?? '',
      taken,
    },
  });
  const lines: ListLine[] = [
    ...(moved === null
      ? []
      : [
          {
            label: words.order,
            before: one.order === null ? null : String(one.order),
            after: String(moved),
            taken: true,
          },
        ]),
    ...changed.map((name) => line(name, true)),
    ...other.map((name) => line(name, false)),
  ];
  const acts = moved !== null || changed.length > 0;
  return {
    ...{ row: row.row, title: `${one.applicantName}（${one.centreType}）`, lines },
    act: acts ? words.change : other.length > 0 ? words.differs : words.same,
    take: {
      applicationId: one.applicationId,
      texts: Object.fromEntries(changed.map((name) => [name, row.values[name] ?? ''])),
      place: moved,
    },
  };
}
