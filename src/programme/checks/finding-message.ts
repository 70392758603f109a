import type { NoticeIndex } from '../answers/index-programme.ts';
import { fillIn } from '../conditions/template.ts';
import { readingSentence } from '../kinds/reading-words.zh.ts';
import type { Finding } from './finding.ts';
import { targetName } from './name-target.zh.ts';
import { findingSentences } from './words.zh.ts';

/**
 * Says a finding for people: which thing, what is wrong, what to do.
 *
 * @param notice the index the finding was made with, which knows how its target is called
 */
export function findingMessage(finding: Finding, notice: NoticeIndex): string {
  const { sentence, params, target } = finding;
  const isReading = sentence === 'answer.unreadable' || sentence === 'answer.doubtful';
  const reading = isReading ? readingSentence(finding) : '';
  return fillIn(findingSentences[sentence], {
    ...params,
    name: `「${targetName(target, notice)}」`,
    reading,
  });
}
