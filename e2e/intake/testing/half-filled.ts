import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import type { Table } from '#programme/definition/table.ts';
import type { ComparedAnswer } from '#programme/intake/compare-intake.ts';
import { sameAnswer } from '#programme/intake/same-answer.ts';
import type { Draw } from './draw.ts';
import type { Form, Truth } from './form.ts';

type Cells = Readonly<Record<string, string>>;

const openTables = ({ notice }: OpenDossier): Table[] => notice.tables.filter(({ rows }) => 'open' in rows);
/** The column by which people tell the rows of a list. */
const nameOf = ({ columns }: Table): string => columns[0]?.id ?? '';

/** The rows of a list by their ids, of answers by their leaves. */
function rowsOf({ id }: Table, answers: Iterable<readonly [string, unknown]>): Map<string, Cells> {
  const rows = new Map<string, Cells>();
  for (const [field, value] of answers) {
    const [table, row = '', column = ''] = field.split('.');
    if (table === id) rows.set(row, { ...rows.get(row), [column]: String(value) });
  }
  return rows;
}

/**
 * A dossier in which somebody began with the lists of a form: some of its rows, in another order, with some of their cells,
 * here and there without a name; and rows of others between them.
 */
export function halfFilled(truth: Truth, empty: OpenDossier, draw: Draw): OpenDossier {
  const answers: Record<string, string> = {};
  for (const table of openTables(empty)) {
    const rows = [...rowsOf(table, truth.answers).values()].filter(() => draw.chance(0.6));
    const others = draw.chance(0.4) ? [{ [nameOf(table)]: '卷宗里另有、文件里没有的一行' }] : [];
    draw.shuffle([...rows, ...others]).forEach((cells, at) => {
      for (const [column, said] of Object.entries(cells))
        if (draw.chance(column === nameOf(table) ? 0.9 : 0.4))
          answers[`${table.id}.r${at + 1}.${column}`] = said;
    });
  }
  return openDossier(empty.notice, { ...empty.dossier, answers });
}

export interface HalfJudgement {
  /** Rows in which cells of two rows would stand side by side, were the ticked answers taken. */
  readonly mixed: readonly string[];
  /** Rows of the file, and how many of them stand whole in the form then. */
  readonly rows: number;
  readonly whole: number;
}

/** What taking the ticked answers makes of the lists of a form that was filled in by half. */
export function judgeHalf(
  truth: Form,
  half: OpenDossier,
  compared: readonly ComparedAnswer[],
): HalfJudgement {
  const mixed: string[] = [];
  let [rows, whole] = [0, 0];
  const taken = compared.flatMap(({ field, ticked, proposal }) =>
    ticked && proposal ? [[field, proposal.value] as const] : [],
  );
  for (const table of openTables(half)) {
    if (truth.joined.has(table.id)) continue;
    const same = (a: string | undefined, b: string | undefined, column: string) =>
      sameAnswer(a, b, `${table.id}.r1.${column}`, half.notice);
    const within = (cells: Cells, others: Cells) =>
      Object.entries(cells).every(([column, said]) => same(said, others[column], column));
    const name = nameOf(table);
    const truths = [...rowsOf(table, truth.answers).values()];
    const stood = rowsOf(table, Object.entries(half.dossier.answers));
    const after = new Map(stood);
    for (const [row, cells] of rowsOf(table, taken)) {
      const there = stood.get(row);
      const isOne = truths.some(
        (one) => within(cells, one) && (!there || same(there[name], one[name], name)),
      );
      if (!isOne) mixed.push(`${table.id}.${row} ${JSON.stringify({ there, cells })}`);
      after.set(row, { ...there, ...cells });
    }
    rows += truths.length;
    whole += truths.filter((one) => [...after.values()].some((cells) => within(one, cells))).length;
  }
  return { mixed, rows, whole };
}
