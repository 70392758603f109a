import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/** Answers that cannot be read block; doubts about those that can are warnings. The code is that of the reading. */
export function unreadable(context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const { leaf, reading, asked } of context.leaves) {
    if (asked === 'unsatisfied') continue;
    if (reading.state === 'unreadable')
      found.push({ ...reading.note, target: leaf.id, severity: 'blocks', sentence: 'answer.unreadable' });
    if (reading.state === 'value')
      for (const note of reading.notes)
        found.push({ ...note, target: leaf.id, severity: 'warns', sentence: 'answer.doubtful' });
  }
  return found;
}
