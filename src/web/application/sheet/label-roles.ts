import type { FormSheet } from '#programme/views/form-view.ts';

/**
 * What a printed label is for its form: `names` the field right of it; stands over a `group` of rows; or is the head of a
 * `column`, which on phones each field says for itself.
 */
export type LabelRole =
  | { readonly role: 'names'; readonly leaf: string }
  | { readonly role: 'group' }
  | { readonly role: 'column' };

const plain = (text: string): string => text.replace(/\s/g, '');

/** In: an official table as a form. Out: for each of its rows and cells the role of a label, null for other cells. */
export function labelRoles(sheet: FormSheet): readonly (readonly (LabelRole | null)[])[] {
  const cells = sheet.rows.flatMap((row) => row.cells);
  const fields = new Set(
    cells.flatMap((cell) => (cell.type === 'field' && !cell.leaf.cell ? [plain(cell.leaf.label)] : [])),
  );
  return sheet.rows.map((row) =>
    row.cells.map((cell, at) => {
      if (cell.type !== 'label') return null;
      const next = row.cells[at + 1];
      const named =
        next && (next.type === 'field' || next.type === 'fieldWithRows') && !next.leaf.cell
          ? next.leaf
          : null;
      if (named && plain(named.label) === plain(cell.text)) return { role: 'names', leaf: named.id };
      return at > 0 || cell.text === '' || fields.has(plain(cell.text))
        ? { role: 'column' }
        : { role: 'group' };
    }),
  );
}
