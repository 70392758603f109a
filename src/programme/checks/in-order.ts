import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { evidenceTarget } from './name-target.zh.ts';
import { questionnaireOf } from './questionnaire.ts';

type Place = readonly [place: number, row: number, column: number];

/**
 * Findings in the order of the papers: by section and question, in a table by row and column, then evidence in its own
 * order, then what the notice does not know, by name. At one target they stay in the order they were found. None comes
 * twice. The order of the keys in `answers` plays no part.
 */
export function inOrder(found: readonly Finding[], context: CheckContext): readonly Finding[] {
  if (found.length === 0) return found;
  const placeOf = placeFinder(context);
  const placed = withoutRepetition(found).map((finding) => ({ finding, place: placeOf(finding.target) }));
  placed.sort((a, b) => comparePlaces(a.place, b.place) || compareNames(a.finding.target, b.finding.target));
  return placed.map(({ finding }) => finding);
}

function placeFinder(context: CheckContext): (target: string) => Place {
  const { places } = questionnaireOf(context.dossier.notice);
  const evidence = new Map<string, number>();
  for (const { id } of context.dossier.dossier.evidence)
    evidence.set(evidenceTarget(id), places.size + evidence.size);
  const rows = new Map(
    context.tables.flatMap(({ table, rows: ids }) =>
      ids.map(({ id }, at) => [`${table.id}.${id}`, at] as const),
    ),
  );

  return (target) => {
    const known = places.get(target) ?? evidence.get(target);
    if (known !== undefined) return [known, -1, -1];
    const [table = '', row = '', column] = target.split('.');
    const columns = context.dossier.notice.table(table)?.columns ?? [];
    const place = places.get(table) ?? Infinity;
    return [place, rows.get(`${table}.${row}`) ?? Infinity, columns.findIndex(({ id }) => id === column)];
  };
}

function comparePlaces(a: Place, b: Place): number {
  for (const at of [0, 1, 2] as const) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
  return 0;
}

/** r2 before r10. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a.length - b.length || (a < b ? -1 : 1);
}

function withoutRepetition(found: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return found.filter((finding) => {
    const said = JSON.stringify([finding.code, finding.target, finding.sentence, finding.params]);
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}
