/** A question that pasted cells may answer. */
export interface PasteTarget {
  readonly id: string;
  readonly label: string;
}

const plain = (text: string): string => text.replace(/[\s，,。：:（）()]/g, '');

/**
 * Which answers pasted rows give. Rows that name their questions go to these, wherever they stand; otherwise the last
 * column fills downwards from where it was pasted. Blank cells change nothing.
 * In: the rows of the clipboard, the questions in their order, and the one the cursor stood in.
 * Out: what goes where; null where it is one cell only, which is pasted as text.
 */
export function placePasted(
  rows: readonly (readonly string[])[],
  targets: readonly PasteTarget[],
  from: string,
): readonly { readonly id: string; readonly value: string }[] | null {
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null;
  const byLabel = new Map(targets.map((target) => [plain(target.label), target.id]));
  const named = rows.flatMap((row) => {
    const id = row.map((cell) => byLabel.get(plain(cell))).find((found) => found !== undefined);
    const value = row[row.length - 1] ?? '';
    return id === undefined || value === '' || byLabel.has(plain(value)) ? [] : [{ id, value }];
  });
  if (named.length > 0) return named;
  const start = targets.findIndex(({ id }) => id === from);
  return rows.flatMap((row, at) => {
    const target = targets[start + at];
    const value = row[row.length - 1] ?? '';
    return start < 0 || target === undefined || value === '' ? [] : [{ id: target.id, value }];
  });
}
