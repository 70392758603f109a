import type { Leaf } from '#programme/answers/leaf.ts';
import type { AnyValue } from '#programme/kinds/registry.ts';
import { printAnswer } from '#programme/kinds/registry.ts';
import type { Reading } from '#programme/kinds/kind.ts';

/** Kinds of figures that are long enough to be misread without grouping. */
const longFigures = new Set(['money', 'count', 'decimal']);

/**
 * What the kind made of an answer, where that is not plain from what stands there: 1.2亿 → = 12,000 万元.
 * In: the reading, its question, what was typed. Out: the words behind the equals sign; empty where they would only repeat.
 */
export function readingEcho(reading: Reading<AnyValue>, leaf: Leaf, typed: string): string {
  if (reading.state !== 'value') return '';
  const { name } = leaf.kind;
  if (name === 'text' || name === 'richText' || name === 'choice' || name === 'boolean') return '';
  const printed = printAnswer(reading.value, leaf);
  const shown = longFigures.has(name) ? grouped(printed) : printed;
  const plain = typed.trim();
  if (shown === plain || (shown === printed && reading.value === plain)) return '';
  return leaf.unit === undefined || !/\d$/.test(shown) ? shown : `${shown} ${leaf.unit}`;
}

/** 12000.5 → 12,000.5; figures below ten thousand are plain as they are. */
function grouped(decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  if (whole.length < 5) return decimal;
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
}
