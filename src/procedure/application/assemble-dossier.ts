import type { Dossier } from '#programme/answers/dossier.ts';

/** Rows of an open table are kept in order under this and the table's id. */
const rowsPrefix = 'rows:';

/** The leaf under which the order of a table's rows is kept. */
export const rowsLeaf = (table: string): string => `${rowsPrefix}${table}`;

/** The table whose rows a leaf orders; null for an answer. */
export const tableOfRows = (leaf: string): string | null =>
  leaf.startsWith(rowsPrefix) ? leaf.slice(rowsPrefix.length) : null;

/** What an application consists of, as it is kept: on the server in rows, in the browser as it was sent. */
export interface ApplicationContent {
  readonly notice: string;
  readonly year: number;
  readonly centreType: string;
  /** Answers as typed, and orders of rows, by leaf. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Evidence by target, in order. */
  readonly links: Readonly<
    Record<string, readonly { readonly evidenceId: string; readonly pages: [number, number] | null }[]>
  >;
  readonly evidence: readonly { readonly id: string; readonly title: string; readonly fileName: string }[];
  readonly recommendation: Dossier['recommendation'];
  /** Codes of its organisation that fail a check digit, each with the reason that was recorded. */
  readonly confirmedCodes?: Dossier['confirmedCodes'];
}

/** The path an evidence file has in a dossier: known by its id, with the ending its people gave it. */
export function evidencePath(id: string, fileName: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase();
  return `evidence/${id}${ending === undefined ? '' : `.${ending}`}`;
}

/** The dossier of an application: what is checked, printed, frozen and exported. Evidence that nothing links stays out. */
export function assembleDossier(content: ApplicationContent): Dossier {
  const answers: Record<string, unknown> = {};
  const rows: Record<string, string[]> = {};
  for (const [leaf, value] of Object.entries(content.answers)) {
    const table = tableOfRows(leaf);
    if (table === null) answers[leaf] = value;
    else if (Array.isArray(value)) rows[table] = value as string[];
  }
  const links = new Map<string, Dossier['evidence'][number]['links']>();
  for (const [target, linked] of Object.entries(content.links))
    linked.forEach(({ evidenceId, pages }, place) => {
      const known = links.get(evidenceId) ?? [];
      links.set(evidenceId, [...known, { target, pages, order: place + 1 }]);
    });
  return {
    format: 1,
    notice: content.notice,
    year: content.year,
    centreType: content.centreType,
    answers: answers as Dossier['answers'],
    rows,
    evidence: content.evidence.flatMap(({ id, title, fileName }) => {
      const linked = links.get(id);
      return linked ? [{ id, file: evidencePath(id, fileName), title, links: linked }] : [];
    }),
    recommendation: content.recommendation ?? null,
    ...(content.confirmedCodes && content.confirmedCodes.length > 0
      ? { confirmedCodes: content.confirmedCodes }
      : {}),
  };
}

/** The other way: all that a dossier keeps in answers and orders of rows, leaf by leaf. */
export function takeApart({ answers, rows = {} }: Pick<Dossier, 'answers' | 'rows'>): {
  readonly leaf: string;
  readonly value: Dossier['answers'][string] | string[];
}[] {
  return [
    ...Object.entries(answers).map(([leaf, value]) => ({ leaf, value })),
    ...Object.entries(rows).map(([table, ids]) => ({ leaf: rowsLeaf(table), value: ids })),
  ];
}
