/** A line of running text, or a row of a table with its cells. */
export type OfficialItem = { readonly line: string } | { readonly cells: readonly string[] };

/**
 * Cuts an official text as received: a cell begins with a tab, goes on over lines without one, and a row ends with a
 * blank line. Blank cells are kept, blank lines between rows are not.
 */
export function cutOfficialText(text: string): OfficialItem[] {
  const items: OfficialItem[] = [];
  let row: string[] = [];
  const endRow = () => {
    if (row.length > 0) items.push({ cells: row });
    row = [];
  };
  for (const line of text.split('\n')) {
    if (line === '') endRow();
    else if (line.startsWith('\t')) row.push(line.slice(1));
    else if (row.length > 0) row.push(`${row.pop() ?? ''}\n${line}`);
    else items.push({ line });
  }
  endRow();
  return items;
}

/** Without white space and line breaks: what may differ between the text as received and the notice. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** An item as one comparable string: cells stand between bars. */
export function asText(item: OfficialItem): string {
  return 'line' in item ? squash(item.line) : item.cells.map((cell) => `|${squash(cell)}`).join('');
}

/** Every string anywhere in a value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
