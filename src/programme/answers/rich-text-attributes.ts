/** In mm. */
const widestPicture = 400;
const mostColumns = 100;
const mostRows = 5_000;

type Attributes = Readonly<Record<string, unknown>>;

/** Are the attributes of a node of rich text those of its type? In: `attrs` as found, and the node's type. */
export function attributesFit(attrs: unknown, type: string): boolean {
  if (attrs === undefined) return type !== 'heading' && type !== 'picture';
  if (!isRecord(attrs)) return false;
  if (attrs.id !== undefined && (typeof attrs.id !== 'string' || attrs.id.length > 100)) return false;
  switch (type) {
    case 'heading':
      return isWhole(attrs.level, 1, 6);
    case 'orderedList':
      return attrs.start === undefined || isWhole(attrs.start, 0, 1_000_000);
    case 'tableCell':
    case 'tableHeader':
      return spansFit(attrs);
    case 'picture':
      return pictureFits(attrs);
    default:
      return true;
  }
}

function spansFit(attrs: Attributes): boolean {
  if (attrs.colspan !== undefined && !isWhole(attrs.colspan, 1, mostColumns)) return false;
  if (attrs.rowspan !== undefined && !isWhole(attrs.rowspan, 1, mostRows)) return false;
  const widths = attrs.colwidth;
  if (widths === undefined || widths === null) return true;
  return (
    Array.isArray(widths) &&
    widths.length <= mostColumns &&
    widths.every((width) => isBetween(width, 0, 10_000))
  );
}

function pictureFits(attrs: Attributes): boolean {
  if (typeof attrs.hash !== 'string' || !/^[0-9a-f]{64}$/.test(attrs.hash)) return false;
  return isBetween(attrs.width, 1, widestPicture) && typeof attrs.caption === 'string';
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return isBetween(value, least, most) && Number.isInteger(value);
}

function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
