import { textOf } from '../conditions/value-text.ts';
import { countCharacters } from '../text/count-characters.ts';
import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Texts beyond their limit, counted as Word and WPS count 字. Only limited texts are counted, which takes its time. */
export function tooLong(context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const { leaf, reading, asked } of context.leaves) {
    if (!leaf.limit || reading.state !== 'value' || asked === 'unsatisfied') continue;
    const limit = leaf.limit.maxCharacters;
    const count = countCharacters(textOf(reading.value));
    if (count <= limit) continue;
    const said = { count: String(count), limit: String(limit), over: String(count - limit) };
    found.push(generalFinding('text.tooLong', 'blocks', leaf.id, said));
  }
  return found;
}
