/**
 * A JSON value as its one canonical text (RFC 8785): keys in order at every depth, no space. `JSON.stringify` writes
 * numbers and strings just as the standard asks, and keys in the order of the list it is given – here every key of the
 * whole value.
 */
export function canonicalJson(value: unknown): string {
  const keys = new Set<string>();
  gatherKeys(value, keys);
  const text = JSON.stringify(value, [...keys].sort()) as string | undefined;
  return text ?? 'null';
}

function gatherKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const inner of value as unknown[]) gatherKeys(inner, keys);
  else
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      gatherKeys(inner, keys);
    }
}
