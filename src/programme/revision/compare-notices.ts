import { digest } from '../answers/digest.ts';
import type { NoticeIndex } from '../answers/index-programme.ts';
import { checkLine } from './check-line.zh.ts';

/** What became of a question, table, indicator, section, condition or check between two revisions of a notice. */
export interface NoticeChange {
  readonly what: 'added' | 'removed' | 'relabelled' | 'changed';
  readonly part: 'field' | 'table' | 'indicator' | 'section' | 'condition' | 'check';
  /** Id of the thing; a column or row is named behind its table. */
  readonly id: string;
  /** How it was called; null where it is new. */
  readonly before: string | null;
  /** How it is called now; null where it is gone. */
  readonly after: string | null;
}

interface Thing {
  readonly part: NoticeChange['part'];
  readonly id: string;
  readonly label: string;
  /** Whatever else is asked of it, to be compared as a whole. */
  readonly rest: string;
}

/**
 * What differs between two revisions of a notice for one centre type, in the order of the newer one; what is gone comes
 * last. `relabelled`: the words alone; `changed`: its kind, unit, limit, whether it must be answered,
 * or what it asks; a check that changed may read otherwise, too.
 */
export function compareNotices(before: NoticeIndex, after: NoticeIndex): NoticeChange[] {
  const old = new Map(thingsOf(before).map((thing) => [keyOf(thing), thing]));
  const now = thingsOf(after);
  const kept = new Set(now.map(keyOf));
  const changes = now.flatMap((thing): NoticeChange[] => {
    const { part, id, label } = thing;
    const was = old.get(keyOf(thing));
    if (!was) return [{ what: 'added', part, id, before: null, after: label }];
    // A check is told in words that quote other things: it has changed where what it demands has.
    if (part === 'check' && was.rest !== thing.rest)
      return [{ what: 'changed', part, id, before: was.label, after: label }];
    if (part !== 'check' && was.label !== label)
      return [{ what: 'relabelled', part, id, before: was.label, after: label }];
    return was.rest === thing.rest ? [] : [{ what: 'changed', part, id, before: label, after: label }];
  });
  const gone = [...old.values()]
    .filter((thing) => !kept.has(keyOf(thing)))
    .map(({ part, id, label }): NoticeChange => ({ what: 'removed', part, id, before: label, after: null }));
  return [...changes, ...gone];
}

const keyOf = ({ part, id }: Thing): string => `${part} ${id}`;

function thingsOf(notice: NoticeIndex): Thing[] {
  const { centreType, programme } = notice;
  return [
    ...notice.fields.map(({ id, label, ...rest }) => thing('field', id, label, rest)),
    ...notice.tables.flatMap(({ id, label, columns, rows, ...rest }) => [
      thing('table', id, label, { rest, open: 'open' in rows ? rows.open : null }),
      ...columns.map((column) => {
        const { id: own, label: name, ...others } = column;
        return thing('table', `${id}.${own}`, `${label} ${name}`, others);
      }),
      ...('fixed' in rows ? rows.fixed : []).map((row, at) => {
        const { id: own, label: name = String(at + 1), ...others } = row;
        return thing('table', `${id}/${own}`, `${label} ${name}`, others);
      }),
    ]),
    ...notice.indicators.map(({ key, label, ...rest }) => thing('indicator', key, label, rest)),
    ...notice.sections.map(({ id, heading, number, asks, parts }) =>
      thing('section', id, number + heading, { asks, parts }),
    ),
    ...programme.conditions
      .filter((condition) => condition.centreType === centreType)
      .map(({ id, text, ...rest }) => thing('condition', id, text, rest)),
    ...checksOf(notice),
  ];
}

/** The checks of its type; where one on trial stands beside the one it is to follow, the one on trial. */
function checksOf(notice: NoticeIndex): Thing[] {
  const mine = notice.programme.checks.filter(({ for: types }) => types?.includes(notice.centreType) ?? true);
  const last = new Map(mine.map((check) => [check.code, check]));
  return [...last.values()].map((check) => thing('check', check.code, checkLine(check, notice), check));
}

const thing = (part: Thing['part'], id: string, label: string, rest: unknown): Thing => ({
  ...{ part, id, label },
  // Canonical: a database keeps the keys of JSON in an order of its own.
  rest: digest(rest),
});
