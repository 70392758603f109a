import { spell } from './spell.ts';

/** So many words of a search count. */
const mostWords = 8;

/** A word that is looked for. */
export interface SoughtWord {
  /** As it stands in a text, in small letters. */
  readonly literal: string;
  /**
   * Where the word may be pinyin: a regular expression over a spelled text, whole syllables from a syllable's beginning
   * (`taiy`) or one initial after the other (`tys`). The database and JavaScript read it alike.
   */
  readonly pinyin: string | null;
  /** Of letters alone: it is found only where it stands in `beginnings`. */
  readonly letters: boolean;
}

/** The words of what was typed: what stands between blanks, each to be found. None where nothing was typed. */
export function soughtWords(text: string): SoughtWord[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/u);
  return words
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((literal) => ({
      literal,
      pinyin: pinyinPattern(literal),
      letters: /^[a-z]+$/u.test(literal),
    }));
}

function pinyinPattern(word: string): string | null {
  if (!/^[a-z0-9]+$/u.test(word) || !/[a-z]/u.test(word)) return null;
  const beginning = '(^|[^a-z0-9])';
  const initials = word.match(/[a-z]|[0-9]+/gu) ?? [];
  return `${beginning}(${[...word].join('-?')}|${initials.join('[a-z0-9]*-')})`;
}

/**
 * Tells whether all words stand somewhere in some texts, as they are or in pinyin. Made once for many: what was told
 * of a text is remembered, and names come again and again.
 */
export function matcher(words: readonly SoughtWord[]): (texts: readonly string[]) => boolean {
  const tests = words.map(({ literal, pinyin }) => {
    const pattern = pinyin === null ? null : new RegExp(pinyin, 'u');
    const told = new Map<string, boolean>();
    return (text: string): boolean => {
      const before = told.get(text);
      if (before !== undefined) return before;
      const found =
        text.normalize('NFKC').toLowerCase().includes(literal) ||
        (pattern !== null && pattern.test(spell(text)));
      told.set(text, found);
      return found;
    };
  });
  return (texts) => tests.every((test) => texts.some(test));
}

/** What is kept of texts to be found by: the texts themselves in small letters, their pinyin, and `beginnings`. */
export function soughtIn(texts: readonly string[]): {
  readonly plain: string;
  readonly spelled: string;
  readonly beginnings: string;
} {
  const plain = texts.join('\n').normalize('NFKC').toLowerCase();
  const spelled = texts.map(spell).join('\n');
  return { plain, spelled, beginnings: beginnings(plain, spelled) };
}

/**
 * What a word of letters alone must stand in to be found, as it is or in pinyin: the text, its syllables written as one,
 * and what each syllable begins with. A word may stand in it and yet not be found; the pattern has the last word.
 */
export function beginnings(plain: string, spelled: string): string {
  const initials = spelled.match(/[a-z0-9]+/gu)?.map((run) => run.charAt(0)) ?? [];
  return `${plain}\n${spelled.replaceAll('-', '')}\n${initials.join('')}`;
}
