/** Keys that bear words wherever they stand in a notice: pages and papers print them as they are. */
const worded = new Set([
  'id',
  'label',
  'heading',
  'title',
  'asks',
  'statement',
  'place',
  'description',
  'unit',
]);

/** Where in a notice something stands that should be a text, or a list of texts, and is none. */
export function misplacedTexts(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return worded.has(key) && !isText(one) ? [at] : misplacedTexts(one, at);
  });
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
