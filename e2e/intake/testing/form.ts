/** One cell as it is written. Of sixty parts of the width of a table it takes `span`, and `down` rows. */
export interface Cell {
  readonly text: string;
  readonly span: number;
  readonly down?: number;
  /** The answer that is typed here. */
  readonly field?: string;
  /** A content control that still shows its placeholder. */
  readonly placeholder?: true;
}

/** Rows of one part of a form, so that an edit finds them again. */
export interface Row {
  readonly part: string;
  readonly cells: readonly Cell[];
  /** Put in or struck out while changes are tracked; what is struck out is no answer. */
  readonly tracked?: 'inserted' | 'deleted';
}

export interface Grid {
  readonly rows: readonly Row[];
}

export type Block = { readonly line: string; readonly heading?: true } | Grid;

/** What must come of a form. */
export interface Truth {
  /** The right answers, in the form of their kind: `12000`, `2016-05-18`, the plain text. */
  readonly answers: ReadonlyMap<string, string>;
  /** May be answered only with a mark that somebody must look: a unit or a year that is not the notice's. */
  readonly traps: ReadonlySet<string>;
  /** Tables whose rows stand in one cell: the lines together are the truth. */
  readonly joined: ReadonlySet<string>;
}

/** How the file is written, whatever stands in it. */
export interface Look {
  /** Runs of a letter or two, bookmarks and spelling marks between them, soft breaks, tabs, hyphens that do not break. */
  readonly split?: true;
  readonly tracked?: true;
  /** Around answers, cells, rows and tables; or around answers alone, of rich text. */
  readonly controls?: true | 'answers';
  /** Edges of the columns drawn row by row. */
  readonly dragged?: true;
}

/** A form as another writer fills it in. */
export interface Form extends Truth {
  readonly centreType: string;
  readonly paper: 'basic-info' | 'plan';
  readonly blocks: readonly Block[];
  readonly look: Look;
}

/** The form with each row put otherwise; none, one or several rows come of one. */
export function eachRow(form: Form, change: (row: Row, at: number) => readonly Row[]): Form {
  const blocks = form.blocks.map((block) => ('line' in block ? block : { rows: block.rows.flatMap(change) }));
  return { ...form, blocks };
}

/** The form with each cell put otherwise. */
export function eachCell(form: Form, change: (cell: Cell, row: Row) => Cell): Form {
  return eachRow(form, (row) => [{ ...row, cells: row.cells.map((cell) => change(cell, row)) }]);
}

/** The truth without some answers, with others. */
export function withAnswers(form: Form, changed: ReadonlyMap<string, string | undefined>): Form {
  const answers = new Map(form.answers);
  for (const [field, value] of changed)
    if (value === undefined) answers.delete(field);
    else answers.set(field, value);
  return { ...form, answers };
}
