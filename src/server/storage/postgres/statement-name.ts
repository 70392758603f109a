const often = 20;
const mostNamed = 100;
const seen = new Map<string, number>();
const named = new Map<string, string>();

/**
 * A name for a statement that is asked again and again, so that PostgreSQL reads and plans it once a connection and
 * not once a question. Rare texts get none, nor does the hundred-and-first: a connection keeps what it has named.
 */
export function statementName(text: string): string | undefined {
  const known = named.get(text);
  if (known !== undefined || named.size >= mostNamed) return known;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < often) {
    if (seen.size >= 10 * mostNamed) seen.clear();
    seen.set(text, times);
    return undefined;
  }
  seen.delete(text);
  const name = `s${String(named.size)}`;
  named.set(text, name);
  return name;
}
