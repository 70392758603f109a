import { all, at, attribute, wholeOf, type XmlNode } from './parse-xml.ts';

/** How a level of a list is numbered. */
export interface ListLevel {
  readonly ordered: boolean;
  readonly start: number;
}

/** Finds how a level of a numbering counts; undefined where it shows nothing. */
export type Numbering = (id: string, level: number) => ListLevel | undefined;

/** Reads `numbering.xml`. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstract = new Map(all(root, 'abstractNum').map((node) => [attribute(node, 'abstractNumId'), node]));
  const numbers = new Map(all(root, 'num').map((node) => [attribute(node, 'numId'), node]));
  return (id, level) => {
    const number = numbers.get(id);
    if (!number) return undefined;
    const own = all(number, 'lvlOverride').find((node) => wholeOf(node, 8, 'ilvl') === level);
    const levels = abstract.get(attribute(at(number, 'abstractNumId'), 'val'));
    const definition =
      at(own, 'lvl') ?? all(levels, 'lvl').find((node) => wholeOf(node, 8, 'ilvl') === level);
    const format = attribute(at(definition, 'numFmt'), 'val') ?? 'decimal';
    if (format === 'none' || !definition) return undefined;
    const start =
      wholeOf(at(own, 'startOverride'), 1_000_000) ?? wholeOf(at(definition, 'start'), 1_000_000) ?? 1;
    return { ordered: format !== 'bullet', start };
  };
}
