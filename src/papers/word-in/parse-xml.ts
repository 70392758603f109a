import { XMLParser } from 'fast-xml-parser';
import { isWellFormed } from './well-formed.ts';
import { WordRefused } from './word-refused.ts';

/** An element as the parser gives it: its name is its one key beside `:@`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const deepest = 220;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  removeNSPrefix: true,
  maxNestedTags: deepest,
});

/**
 * Parses a part of an office file; names lose their prefix. Entities are read here, and no others than the five of XML
 * and characters by number; a document type is refused.
 * Refuses (`WordRefused`): `entities`, `tooDeep`, `damaged`.
 */
export function parseXml(xml: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new WordRefused('entities');
  if (!isWellFormed(xml)) throw new WordRefused('damaged');
  let parsed: unknown;
  try {
    parsed = parser.parse(xml);
  } catch (error) {
    const deep = error instanceof Error && error.message.includes('nested');
    throw new WordRefused(deep ? 'tooDeep' : 'damaged');
  }
  const root = (parsed as XmlNode[]).find(
    (node) => !nameOf(node).startsWith('?') && nameOf(node) !== '#text',
  );
  if (!root) throw new WordRefused('damaged');
  return root;
}

/** The name of an element without its prefix; `#text` for text. */
export function nameOf(node: XmlNode): string {
  for (const key in node) if (key !== ':@') return key;
  return '';
}

const none: readonly XmlNode[] = [];

/** What stands in an element, in its order. */
export function childrenOf(node: XmlNode): readonly XmlNode[] {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as XmlNode[]) : none;
}

/** The element reached over names, each time the first child of that name. */
export function at(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of names) found = found && childrenOf(found).find((child) => name in child);
  return found;
}

/** All children of a name. */
export function all(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node ? childrenOf(node).filter((child) => name in child) : none;
}

/** An attribute by its name without prefix. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = (node?.[':@'] as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? unescape(value) : undefined;
}

/** The attribute `val` as a whole number within bounds; undefined where it is none. */
export function wholeOf(node: XmlNode | undefined, most: number, name = 'val'): number | undefined {
  const value = Number(attribute(node, name) ?? Number.NaN);
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.round(value))) : undefined;
}

/** Is a switch there and on? `<w:b/>` is on, `<w:b w:val="0"/>` off. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(node, 'val') ?? '');
}

/** The text directly in an element. */
export function textOf(node: XmlNode): string {
  let text = '';
  for (const child of childrenOf(node)) {
    const own = child['#text'];
    if (typeof own === 'string') text += own;
  }
  return unescape(text);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') {
      const known = named[name];
      if (known === undefined) throw new WordRefused('entities');
      return known;
    }
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
