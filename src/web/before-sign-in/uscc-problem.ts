import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import { uscc } from '#programme/kinds/uscc.ts';

/** What is wrong with a code; nothing for a right one and for none. */
export function usccProblem(typed: string): string | undefined {
  const reading = uscc.read(typed, { kind: { name: 'uscc' } });
  return reading.state === 'unreadable' ? readingSentence(reading.note) : undefined;
}
