import { scaleExponents } from './chinese-numerals.zh.ts';

export interface Unit {
  /** 元, 人, 平方米 */
  readonly base: string;
  /** Power of ten before it: 4 for 万元. */
  readonly scale: number;
}

/** Other ways to write the same unit. */
const sameUnits: Readonly<Record<string, readonly string[]>> = {
  元: ['块', '块钱', '元人民币', 'RMB', 'CNY'],
  人: ['名', '位'],
  家: ['户'],
  场: ['场次'],
  平方米: ['㎡', 'm2', 'm²', '平米', '平方'],
  '%': ['﹪', '百分比'],
};

/** Classifiers that people use for one another; read, with a note. */
const similarUnits: Readonly<Record<string, readonly string[]>> = {
  个: ['项', '件', '种', '套', '款', '例', '家'],
  家: ['个'],
  场: ['次', '期'],
  人: ['个', '人员'],
};

/** Takes a unit as the notice writes it apart: 万元 is 10⁴ 元. */
export function unitOf(unit: string): Unit {
  const scale = /^[千万亿]+(?=.)/.exec(unit)?.[0] ?? '';
  const exponent = scaleExponents[scale];
  return exponent === undefined
    ? { base: unit === '％' ? '%' : unit, scale: 0 }
    : { base: unit.slice(scale.length), scale: exponent };
}

/** How a typed unit stands to the one asked for. */
export function compareUnits(typed: string, asked: string): 'same' | 'similar' | 'other' {
  const plain = typed.replace(/ /g, '').replace(/^M/, 'm');
  if (plain === asked || sameUnits[asked]?.includes(plain)) return 'same';
  return similarUnits[asked]?.includes(plain) ? 'similar' : 'other';
}

/** Is it a sum of money that is asked for? */
export function isMoney(unit: Unit): boolean {
  return unit.base === '元';
}
