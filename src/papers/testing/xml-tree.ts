import { XMLParser } from 'fast-xml-parser';

/** An element of an XML file with its children in order; text is an element without a name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});

function elementOf(parsed: Parsed): XmlElement {
  const attributes = (parsed[':@'] ?? {}) as Record<string, string>;
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  if (name === '#text') return { name: '', attributes: {}, children: [], text: String(parsed[name]) };
  return { name, attributes, children: (parsed[name] as Parsed[]).map(elementOf), text: '' };
}

/** The root element of an XML text. */
export function parseXml(xml: string): XmlElement {
  const root = (parser.parse(xml) as Parsed[])
    .map(elementOf)
    .find(({ name }) => name !== '' && !name.startsWith('?'));
  if (!root) throw new Error('The XML text has no root element.');
  return root;
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child) => child.name === name);

/** The element reached over names, each time the first child of that name. */
export function at(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);
}

/** All elements of a name at whatever depth, in the order of the file. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

/** The text inside an element. */
export const textIn = (element: XmlElement): string => element.text + element.children.map(textIn).join('');
