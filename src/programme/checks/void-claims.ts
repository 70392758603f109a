import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Rows of claims (荣誉、人才、成果) without evidence of their own are void. */
export function voidClaims({ tables, dossier }: CheckContext): readonly Finding[] {
  return tables
    .filter(({ table, asked }) => table.claims && asked !== 'unsatisfied')
    .flatMap(({ table, rows, section }) =>
      rows
        .filter(({ id, filled }) => filled && dossier.evidenceFor(`${table.id}.${id}`).length === 0)
        .map(({ id }) => generalFinding('claim.void', 'void', `${table.id}.${id}`, { section })),
    );
}
