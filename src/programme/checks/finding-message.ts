import type { NoticeIndex } from '../answers/index-programme.ts';
import type { RowsOf } from '../conditions/name-leaf.zh.ts';
import { fillIn } from '../conditions/template.ts';
import { readingSentence } from '../kinds/reading-words.zh.ts';
import type { Finding } from './finding.ts';
import { targetName } from './name-target.zh.ts';
import { findingSentences, trialSentence } from './words.zh.ts';

/**
 * Says a finding for people: which thing, what is wrong, what to do.
 *
 * @param notice the index the finding was made with, which knows how its target is called
 * @param rows the rows of the dossier's tables, so that a row is called by its place
 */
export function findingMessage(finding: Finding, notice: NoticeIndex, rows?: RowsOf): string {
  const { sentence, params, target } = finding;
  const isReading = sentence === 'answer.unreadable' || sentence === 'answer.doubtful';
  const reading = isReading ? readingSentence(finding) : '';
  const said = fillIn(findingSentences[sentence], {
    ...params,
    name: `「${targetName(target, notice, rows)}」`,
    reading,
  });
  return finding.trial ? said + trialSentence : said;
}
