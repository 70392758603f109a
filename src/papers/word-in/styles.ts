import { all, at, attribute, isOn, wholeOf, type XmlNode } from './parse-xml.ts';

/** What a style says that matters for what a text is, not how it looks. */
export interface Style {
  /** Level of the outline, from 1. */
  readonly heading?: number;
  readonly contents?: true;
  readonly caption?: true;
  readonly list?: { readonly id: string; readonly level: number };
  readonly bold?: true;
  readonly italic?: true;
}

/** Reads `styles.xml`. Out: styles by their id, with what they take from those they are based on. */
export function readStyles(root: XmlNode | undefined): ReadonlyMap<string, Style> {
  const nodes = new Map(all(root, 'style').map((node) => [attribute(node, 'styleId') ?? '', node]));
  const styles = new Map<string, Style>();
  for (const id of nodes.keys()) styles.set(id, styleOf(id, nodes, 0));
  return styles;
}

function styleOf(id: string, nodes: ReadonlyMap<string, XmlNode>, depth: number): Style {
  const node = nodes.get(id);
  if (!node || depth > 20) return {};
  const base = attribute(at(node, 'basedOn'), 'val');
  const below = base === undefined || base === id ? {} : styleOf(base, nodes, depth + 1);
  const name = (attribute(at(node, 'name'), 'val') ?? '').toLowerCase();
  const level = outlineOf(at(node, 'pPr')) ?? Number(/^heading ([1-9])$/u.exec(name)?.[1] ?? 0);
  const numbering = at(node, 'pPr', 'numPr');
  const run = at(node, 'rPr');
  return {
    ...below,
    ...(level > 0 ? { heading: level } : {}),
    ...(/^toc \d$|^table of figures$/u.test(name) ? { contents: true } : {}),
    ...(name === 'caption' ? { caption: true } : {}),
    ...(numbering ? { list: listOf(numbering) } : {}),
    ...(isOn(at(run, 'b')) ? { bold: true } : {}),
    ...(isOn(at(run, 'i')) ? { italic: true } : {}),
  };
}

/** The level of the outline that properties of a paragraph name, from 1; 9 means body text. */
export function outlineOf(properties: XmlNode | undefined): number | undefined {
  const level = wholeOf(at(properties, 'outlineLvl'), 9);
  return level === undefined ? undefined : level === 9 ? 0 : level + 1;
}

/** Which numbering a paragraph follows, at which level. */
export function listOf(numbering: XmlNode): { readonly id: string; readonly level: number } {
  return {
    id: attribute(at(numbering, 'numId'), 'val') ?? '0',
    level: wholeOf(at(numbering, 'ilvl'), 8) ?? 0,
  };
}
