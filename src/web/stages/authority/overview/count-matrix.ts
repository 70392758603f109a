import type { ApplicationHead } from '#contract/shapes.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';

/** So many applications that the authority may not open yet. */
export interface OnTheWay {
  readonly callId: string;
  readonly region: string;
  readonly centreType: string;
  readonly state: ApplicationState;
  readonly count: number;
}

/** What lies in a city and a type: handed up, and still on its way. */
export interface Cell {
  readonly handedUp: number;
  readonly onTheWay: number;
}

export interface MatrixRow {
  /** Name of the city; empty for the province. */
  readonly region: string;
  /** One for each type, in the order given. */
  readonly cells: readonly Cell[];
  readonly total: Cell;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly Cell[];
  readonly total: Cell;
}

const none: Cell = { handedUp: 0, onTheWay: 0 };

/** Cells added up. */
const sum = (cells: readonly Cell[]): Cell =>
  cells.reduce(
    (all, cell) => ({ handedUp: all.handedUp + cell.handedUp, onTheWay: all.onTheWay + cell.onTheWay }),
    none,
  );

/**
 * Counts applications of one call by city and type; regions that are not named come after those that are.
 * In: what can be opened, counts of the rest, the cities and types in order.
 */
export function countMatrix(
  heads: readonly Pick<ApplicationHead, 'region' | 'centreType'>[],
  onTheWay: readonly Pick<OnTheWay, 'region' | 'centreType' | 'count'>[],
  regions: readonly string[],
  types: readonly string[],
): Matrix {
  const found = [...heads, ...onTheWay].map(({ region }) => region);
  const rows = [...new Set([...regions, ...found])].map((region): MatrixRow => {
    const cells = types.map((type) => {
      const here = (one: { readonly region: string; readonly centreType: string }): boolean =>
        one.region === region && one.centreType === type;
      const way = onTheWay.filter(here).reduce((all, { count }) => all + count, 0);
      return { handedUp: heads.filter(here).length, onTheWay: way };
    });
    return { region, cells, total: sum(cells) };
  });
  const totals = types.map((_, at) => sum(rows.map(({ cells }) => cells[at] ?? none)));
  return { rows, totals, total: sum(totals) };
}
