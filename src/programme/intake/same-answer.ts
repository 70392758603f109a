import type { NoticeIndex } from '../answers/index-programme.ts';
import { readAnswer } from '../kinds/registry.ts';
import type { AnswerValue } from '../kinds/kind.ts';
import { plainText } from '../text/rich-text-text.ts';

/** Do two answers say the same to the question? Compared as its kind reads them; prose by its text. */
export function sameAnswer(
  a: AnswerValue | undefined,
  b: AnswerValue | undefined,
  field: string,
  notice: NoticeIndex,
): boolean {
  return meaning(a, field, notice) === meaning(b, field, notice);
}

/** What an answer says to the question, in one writing for all that say the same; '' where it is blank. */
export function meaning(value: AnswerValue | undefined, field: string, notice: NoticeIndex): string {
  const leaf = notice.leaf(field);
  if (!leaf || value === undefined || value === null) return '';
  const reading = readAnswer(value, leaf);
  if (reading.state === 'blank') return '';
  const read = reading.state === 'value' ? reading.value : value;
  if (typeof read !== 'object') return String(read).replace(/\s+/gu, '');
  if ('text' in read) return read.text.replace(/\s+/gu, '');
  return plainText(read).replace(/\s+/gu, '');
}
