import { textOf } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { stated } from './stated.ts';
import { joining } from './words.zh.ts';

/**
 * None of the words stands in any of the texts, unless an allowed wording contains it or stands right before it
 * (不含财政资金); a word that is joined to an allowed one is allowed as well (不含财政资金、政府补助).
 * One finding for each text and word.
 */
export function forbiddenWords(
  check: Declared<'forbiddenWords'>,
  { dossier }: CheckContext,
): readonly Finding[] {
  return check.leaves.flatMap((id) => {
    const value = stated(id, dossier);
    if (value === null) return [];
    const text = textOf(value).replace(/\s+/gu, '');
    return offending(text, check).map((word) =>
      declaredFinding(check, 'forbiddenWord', { word, reason: check.reason }, id),
    );
  });
}

interface Occurrence {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The forbidden words of a text without white space that nothing allows. */
function offending(
  text: string,
  { words, allowed }: Pick<Declared<'forbiddenWords'>, 'words' | 'allowed'>,
): readonly string[] {
  const found = words.flatMap((word) => occurrences(text, word)).sort((a, b) => a.from - b.from);
  if (found.length === 0) return [];
  const phrases = allowed.flatMap((phrase) => occurrences(text, phrase));
  const free: Occurrence[] = [...phrases];
  const faults = new Set<string>();
  for (const one of found) {
    const contained = free.some((phrase) => phrase.from <= one.from && one.to <= phrase.to);
    if (contained || free.some((before) => leadsTo(before, one, text))) free.push(one);
    else faults.add(one.word);
  }
  return [...faults];
}

/** Does `one` follow at once, or after nothing but what joins the two? */
function leadsTo(before: Occurrence, one: Occurrence, text: string): boolean {
  if (before.to > one.from) return false;
  const between = text.slice(before.to, one.from);
  return between === '' || joining.test(between);
}

function occurrences(text: string, word: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  if (word === '') return found;
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1))
    found.push({ word, from, to: from + word.length });
  return found;
}
