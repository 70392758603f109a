import { foreignCurrency, numberRange, vague } from './phrases.zh.ts';
import type { ReadingCode } from './reading-code.ts';

/**
 * Says why a text that could not be read as a number could not be.
 * In: the text on one narrow line without its sign, and what the reader found. Out: the code that helps most.
 */
export function explainNumber(text: string, found: ReadingCode): ReadingCode {
  if (/^\d[\d.]* ?e ?[+-]?\d+$/i.test(text)) return 'number.exponent';
  if (numberRange.test(text)) return 'number.range';
  if (foreignCurrency.test(text)) return 'number.currency';
  if (vague.test(text)) return 'number.approximate';
  return found;
}
