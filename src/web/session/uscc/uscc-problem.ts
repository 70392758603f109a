import { failsCheckDigitAlone } from '#programme/kinds/confirmed-code.ts';
import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import { uscc } from '#programme/kinds/uscc.ts';

/** What is wrong with a code, and whether a reason may stand for it: it may where only a check digit does not agree. */
export interface UsccProblem {
  readonly sentence: string;
  readonly explainable: boolean;
}

/** What is wrong with a code; nothing for a right one and for none. */
export function usccProblem(typed: string): UsccProblem | undefined {
  const reading = uscc.read(typed, { kind: { name: 'uscc' } });
  if (reading.state !== 'unreadable') return undefined;
  return { sentence: readingSentence(reading.note), explainable: failsCheckDigitAlone(reading.note.code) };
}
