import Big from 'big.js';
import { jiaoFen, digitByDigit, plainNumerals } from './chinese-numerals.zh.ts';
import { explainNumber } from './explain-number.ts';
import type { Reading, ReadingNote } from './kind.ts';
import { readNumeral, splitNumeral } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import {
  currencyStart,
  fullStop,
  harmlessStart,
  inBrackets,
  moneyEnd,
  negativeStart,
  nothing,
  percentStart,
} from './phrases.zh.ts';
import type { ReadingCode } from './reading-code.ts';
import { note, readAs, unreadable } from './reading.ts';
import { typedLine } from './typed-line.ts';
import { compareUnits, isMoney, unitOf } from './units.zh.ts';
import type { Unit } from './units.zh.ts';

export interface NumberRules {
  /** Only whole numbers. */
  readonly whole?: true;
  /** A share of a hundred, with or without its sign. */
  readonly percent?: true;
}

/** What most answers are, and what needs no further look: plain digits without superfluous zeros. */
const canonical = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,9}[1-9])?$/;

/** More digits than any amount has. */
const limit = new Big(10).pow(15);
const longest = 40;

/**
 * Reads a number that is not negative.
 * In: what was typed, and the unit of the question as the notice writes it. Out: a decimal string in that unit, without
 * exponent, separators or superfluous zeros. What was converted exactly bears a note; whatever would have to be guessed
 * is unreadable (`number.…`).
 */
export function readNumber(raw: unknown, asked: string | undefined, rules: NumberRules): Reading<string> {
  if (typeof raw === 'string' && canonical.test(raw)) return finish(raw, raw, [], rules, false);
  const line = typedLine(raw);
  if (typeof line !== 'string') return line;
  if (nothing.test(line)) return unreadable('number.nothing', line);
  const unit = asked === undefined ? (rules.percent ? unitOf('%') : undefined) : unitOf(asked);

  const { text, negative } = withoutSign(plainNumerals(line));
  const amount = readAmount(bare(text, unit), unit, rules);
  if (typeof amount === 'string') {
    return unreadable(explainNumber(text, amount), line, { unit: asked ?? '%' });
  }
  if (negative && !amount.value.eq(0)) return unreadable('number.negative', line);

  const value = amount.value.toFixed();
  const notes = amount.doubt === null ? [] : [note(amount.doubt, line, { value, unit: asked ?? '' })];
  return finish(value, line, notes, rules, amount.percentTyped);
}

function finish(
  value: string,
  typed: string,
  notes: readonly ReadingNote[],
  rules: NumberRules,
  percentTyped: boolean,
): Reading<string> {
  if (rules.whole && value.includes('.')) return unreadable('number.notWhole', typed);
  if (value.length > 15 && (value.length > longest || new Big(value).gte(limit))) {
    return unreadable('number.tooLarge', typed);
  }
  if (rules.percent && !percentTyped && (value === '1' || /^0\.\d*[1-9]/.test(value))) {
    return readAs(value, [...notes, note('percent.fraction', typed, { value })]);
  }
  return notes.length === 0 ? readAs(value) : readAs(value, notes);
}

function withoutSign(line: string): { readonly text: string; readonly negative: boolean } {
  const text = line.replace(fullStop, '').replace(harmlessStart, '');
  const bracketed = inBrackets.exec(text)?.[1];
  if (bracketed !== undefined && /^\d/.test(bracketed)) return { text: bracketed, negative: true };
  if (negativeStart.test(text)) return { text: text.replace(negativeStart, ''), negative: true };
  return { text: text.replace(/^\+ ?(?=\d)/, ''), negative: false };
}

function bare(text: string, unit: Unit | undefined): string {
  return unit !== undefined && isMoney(unit) ? text.replace(currencyStart, '').replace(moneyEnd, '$1') : text;
}

interface Amount {
  readonly value: Big;
  readonly doubt: 'number.converted' | 'number.classifier' | null;
  readonly percentTyped: boolean;
}

function readAmount(text: string, unit: Unit | undefined, rules: NumberRules): Amount | ReadingCode {
  const percentWords = rules.percent === true && percentStart.test(text);
  const { numeral: written, rest } = splitNumeral(percentWords ? text.replace(percentStart, '') : text);
  if (written === '') return 'number.notNumber';
  const numeral = readNumeral(written);
  if (typeof numeral === 'string') return numeral;
  if (percentWords)
    return rest === '' ? { value: numeral.value, doubt: null, percentTyped: true } : 'number.unit';
  if (rest === '') return withoutUnit(numeral, unit);
  if (unit === undefined) return 'number.unitNotAsked';

  const small = isMoney(unit) ? jiaoFen.exec(rest) : null;
  const likeness = small === null ? compareUnits(rest, unit.base) : 'same';
  if (likeness === 'other') return explainUnit(rest, unit);
  const value = numeral.value.plus(small === null ? 0 : coins(small)).times(new Big(10).pow(-unit.scale));
  const converted = numeral.endScale !== unit.scale && (unit.scale > 0 || numeral.inDigits);
  const doubt = converted ? 'number.converted' : likeness === 'similar' ? 'number.classifier' : null;
  return { value, doubt, percentTyped: rules.percent === true };
}

/** More than a unit, or no word at all, is no other unit. */
function explainUnit(rest: string, unit: Unit): ReadingCode {
  const more = rest.startsWith(unit.base) ? rest.slice(unit.base.length) : rest;
  return /^[\p{L}%‰]/u.test(more) ? 'number.unit' : 'number.notNumber';
}

/**
 * A number alone is in the unit asked for. With a word of scale that reaches the unit's own, it is absolute: 1.2亿 under
 * 万元 is 12000. Where such a word stands inside (一万二千 under 万元), both would be possible.
 */
function withoutUnit(numeral: Numeral, unit: Unit | undefined): Amount | ReadingCode {
  const scale = unit?.scale ?? 0;
  const shortened = numeral.inDigits && numeral.endScale > 0;
  if (scale === 0 || numeral.largestScale < scale) {
    return { value: numeral.value, doubt: shortened ? 'number.converted' : null, percentTyped: false };
  }
  if (numeral.endScale < scale) return 'number.ambiguousScale';
  return {
    value: numeral.value.times(new Big(10).pow(-scale)),
    doubt: numeral.endScale === scale ? null : 'number.converted',
    percentTyped: false,
  };
}

function coins(found: RegExpExecArray): Big {
  const jiao = digitOf(found[1]);
  const fen = digitOf(found[2]);
  return new Big(`0.${jiao}${fen}`);
}

function digitOf(letter: string | undefined): string {
  if (letter === undefined) return '0';
  return digitByDigit(letter) ?? letter;
}
