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

/** Keys that bear a number wherever they stand, with the least and the most: grids and lists are laid out by them. */
const counted: Readonly<Record<string, readonly [least: number, most: number]>> = {
  colspan: [1, 40],
  rowspan: [1, 200],
  printedNumbers: [0, 200],
  start: [0, 200],
  atLeast: [0, 1_000],
  atMost: [0, 20_000],
  hasRows: [0, 20_000],
  minHeight: [0, 500],
  width: [1, 500],
  year: [-50, 2_200],
  calendarYears: [1, 50],
  months: [1, 600],
  maxCharacters: [1, 1_000_000],
};

/** Where in a notice something stands that should be a text, or a list of texts, and is none. */
export const misplacedTexts = (notice: unknown): string[] =>
  placesWhere(notice, (key, value) => worded.has(key) && !isText(value));

/** Where in a notice something stands that should be a number of its kind, and is none. */
export const misplacedNumbers = (notice: unknown): string[] =>
  placesWhere(notice, (key, value) => {
    const range = counted[key];
    return range !== undefined && !isWithin(value, range) && !(key === 'rowspan' && value === 'repeat');
  });

function placesWhere(value: unknown, isWrong: (key: string, value: unknown) => boolean, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return isWrong(key, one) ? [at] : placesWhere(one, isWrong, at);
  });
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

const isWithin = (value: unknown, [least, most]: readonly [number, number]): boolean =>
  typeof value === 'number' && value >= least && value <= most;
