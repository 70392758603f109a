import Big from 'big.js';
import {
  ceiling,
  numeralStart,
  readSpoken,
  scaledNumber,
  scaleExponents,
  scaleLetters,
  spokenDecimal,
  digitByDigit,
} from './chinese-numerals.zh.ts';

export interface Numeral {
  readonly value: Big;
  /** Written in digits, perhaps with a word of scale behind them. */
  readonly inDigits: boolean;
  /** Power of ten of the word of scale it ends with; 0 if there is none. */
  readonly endScale: number;
  /** Power of ten of the largest single word of scale in it; 0 if there is none. */
  readonly largestScale: number;
}

export type NumeralFault =
  'number.notNumber' | 'number.grouping' | 'number.decimalPoints' | 'number.colloquial' | 'number.tooLarge';

/** Cuts a narrow text with plain numerals into its number and what stands behind it. */
export function splitNumeral(text: string): { readonly numeral: string; readonly rest: string } {
  const numeral = numeralStart.exec(text)?.[0] ?? '';
  return { numeral: numeral.trim(), rest: text.slice(numeral.length).trim() };
}

/** Reads a number without sign or unit: `1,200`, `1.2亿`, `1亿2000万`, 一千二百, 十二点五. */
export function readNumeral(text: string): Numeral | NumeralFault {
  const inDigits = /^[\d.]/.test(text);
  const value = inDigits ? readDigits(text) : readWords(text);
  if (typeof value === 'string') return value;
  const largest = scaleLetters.find((letter) => text.includes(letter));
  return {
    value,
    inDigits,
    endScale: scaleExponents[text.charAt(text.length - 1)] ?? 0,
    largestScale: largest === undefined ? 0 : (scaleExponents[largest] ?? 0),
  };
}

function readWords(text: string): Big | NumeralFault {
  const decimal = spokenDecimal.exec(text);
  const whole = readSpoken(decimal?.[1] ?? text);
  if (whole === null) return 'number.notNumber';
  if (whole === 'colloquial') return 'number.colloquial';
  if (whole >= ceiling) return 'number.tooLarge';
  if (decimal === null) return new Big(whole);
  const exponent = exponentOf(decimal[3] ?? '');
  if (exponent === undefined) return 'number.notNumber';
  return new Big(`${whole}.${digitByDigit(decimal[2] ?? '') ?? '0'}e${exponent}`);
}

function exponentOf(scale: string): number | undefined {
  return scale === '' ? 0 : scaleExponents[scale];
}

/** Digits, each group with its word of scale; groups get smaller: `1亿2000万`. */
function readDigits(text: string): Big | NumeralFault {
  let sum = new Big(0);
  let room: number | null = null;
  scaledNumber.lastIndex = 0;
  while (scaledNumber.lastIndex < text.length) {
    const group = scaledNumber.exec(text);
    if (group === null) return 'number.notNumber';
    const digits = plainDigits((group[1] ?? '').trim());
    const exponent = exponentOf(group[2] ?? '');
    if (typeof digits !== 'string') return digits.fault;
    if (exponent === undefined) return 'number.notNumber';
    if (room !== null) {
      if (digits.includes('.') || exponent >= room) return 'number.notNumber';
      if (exponent === 0 && digits.length !== room) return 'number.colloquial';
      if (digits.length + exponent > room) return 'number.notNumber';
      if (!sum.mod(new Big(10).pow(room)).eq(0)) return 'number.notNumber';
    }
    sum = sum.plus(new Big(digits).times(new Big(10).pow(exponent)));
    if (exponent === 0 && scaledNumber.lastIndex < text.length) return 'number.notNumber';
    room = exponent;
  }
  return sum;
}

/** Takes thousands separators out; refuses where they, or points, stand as they cannot. */
function plainDigits(text: string): string | { readonly fault: NumeralFault } {
  if ((text.match(/\./g) ?? []).length > 1) return { fault: 'number.decimalPoints' };
  const [whole = '', fraction] = text.split('.');
  if (/^\d*$/.test(whole))
    return fraction === undefined || /^\d*$/.test(fraction) ? padded(whole, fraction) : grouping;
  if (!/^[1-9]\d{0,2}(?:,\d{3})+$/.test(whole) && !/^[1-9]\d{0,2}(?: \d{3})+$/.test(whole)) return grouping;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return grouping;
  return padded(whole.replace(/[, ]/g, ''), fraction);
}

const grouping = { fault: 'number.grouping' } as const;

function padded(whole: string, fraction: string | undefined): string {
  return `${whole === '' ? '0' : whole}${fraction ? `.${fraction}` : ''}`;
}
