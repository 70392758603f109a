import { readAs, note } from './reading.ts';
import type { AnswerValue, Reading } from './kind.ts';
import type { ReadingCode } from './reading-code.ts';
import { plainUscc } from './uscc.ts';

/**
 * A 统一社会信用代码 that fails a check digit, with the reason why it is right nevertheless. Codes in public use fail:
 * GB 32100 is right about almost all of them, and a licence is right about its own.
 */
export interface ConfirmedCode {
  readonly code: string;
  readonly reason: string;
}

/** What a reason may cure: a code of the right form of which only a check digit does not agree. */
const checkDigits: ReadonlySet<ReadingCode> = new Set([
  'uscc.checkDigit',
  'uscc.organisationCheckDigit',
  'uscc.bothCheckDigits',
]);

/** Is it only a check digit that is wrong? */
export const failsCheckDigitAlone = (code: ReadingCode): boolean => checkDigits.has(code);

/**
 * A reading as it stands with the codes that were confirmed: of one of them the failed check digit is a doubt that quotes
 * the reason, and no longer what keeps it from being read. Every other reading stays as it is.
 */
export function withConfirmedCodes<Value>(
  reading: Reading<Value>,
  raw: AnswerValue | undefined,
  confirmed: readonly ConfirmedCode[],
): Reading<Value | string> {
  if (reading.state !== 'unreadable' || typeof raw !== 'string' || confirmed.length === 0) return reading;
  if (!failsCheckDigitAlone(reading.note.code)) return reading;
  const code = plainUscc(raw);
  const found = confirmed.find((one) => plainUscc(one.code) === code);
  if (!found) return reading;
  const reason = found.reason
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[。.]+$/u, '');
  return readAs(code, [note('uscc.confirmed', code, { reason })]);
}
