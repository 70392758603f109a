import { paperNames } from './words.zh.ts';

/** What becomes of a chosen file. */
export type Purpose = 'read' | 'library' | 'nothing';

/** So many Word files are read at once: an application has two papers. */
const mostRead = 10;

const isWord = (name: string): boolean => /\.(?:docx?|wps)$/iu.test(name);
/** What programs and file managers leave lying about. */
const isLitter = (name: string): boolean => /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name);

/** May it be read into the form at all? */
export const mayBeRead = isWord;

/**
 * What is proposed for each of the files that were chosen together, by name; litter is left out. Read is a Word file
 * that is called like one of the papers, and one that is the only Word file; everything else goes to the library.
 */
export function purposesOf(names: readonly string[]): ReadonlyMap<string, Purpose> {
  const wanted = names.filter((name) => !isLitter(name));
  const words = wanted.filter(isWord);
  const isPaper = (name: string) => words.length === 1 || paperNames.test(name);
  let read = 0;
  return new Map(
    wanted.map((name) => {
      const toRead = isWord(name) && isPaper(name) && read < mostRead;
      if (toRead) read += 1;
      return [name, toRead ? 'read' : 'library'] as const;
    }),
  );
}
