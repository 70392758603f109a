import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Programme } from '../definition/programme.ts';
import { fieldList } from '../views/field-list.ts';

/** Something the text of the notice does not state. */
export interface Assumed {
  readonly path: string;
  readonly what: string;
}

/** All that carries `basis: 'assumed'`, and the assumptions in words. */
export function assumedIn(programme: Programme): Assumed[] {
  const assumed = <T extends { readonly basis: string }>(things: readonly T[], name: (thing: T) => Assumed) =>
    things.filter((thing) => thing.basis === 'assumed').map(name);
  return [
    ...programme.assumptions.map(({ id, statement }) => ({ path: `assumptions.${id}`, what: statement })),
    ...assumed(programme.fields, ({ id, label }) => ({ path: `fields.${id}`, what: label })),
    ...assumed(programme.tables, ({ id, label }) => ({ path: `tables.${id}`, what: label })),
    ...assumed(programme.conditions, ({ id, text }) => ({
      path: `conditions.${id}`,
      what: text.slice(0, 24),
    })),
    ...assumed(programme.guidance ?? [], ({ of, for: meant, example }) => ({
      path: ['guidance', of, ...(meant ?? [])].join('.'),
      what: (example[0] ?? '').slice(0, 24),
    })),
    ...assumed(programme.checks, ({ code, place }) => ({ path: `checks.${code}`, what: place })),
  ];
}

/** Leaves that no paper prints: questions the paper does not have. */
export function withoutCell(notice: NoticeIndex): { readonly id: string; readonly label: string }[] {
  return fieldList(notice)
    .filter((entry) => entry.paper.length === 0)
    .map(({ id, label }) => ({ id, label }));
}
