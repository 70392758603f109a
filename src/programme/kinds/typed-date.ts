import type { Reading } from './kind.ts';
import { unreadable } from './reading.ts';
import { plainNumber, typedLine } from './typed-line.ts';

/** The answer as a line, for dates. A JSON number with a fraction is refused: 2016.1 may once have been 2016.10. */
export function typedDate(raw: unknown): string | Reading<never> {
  if (typeof raw === 'number' && !Number.isInteger(raw)) {
    return unreadable('date.notDate', Number.isFinite(raw) ? plainNumber(raw) : String(raw), {
      example: '2016-10',
    });
  }
  return typedLine(raw);
}
