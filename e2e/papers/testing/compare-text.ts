import type { ProseLine } from './prose-text.ts';

/** Some characters on both sides of a place, for a message. */
const around = (text: string, at: number) =>
  `${text.slice(Math.max(0, at - 12), at)}▶${text.slice(at, at + 16)}`;

/** A line was met: where the text goes on. Or it was not: where the two part. */
type Met = { readonly next: number } | { readonly wanted: number; readonly found: number };

/**
 * Compares a section with the lines that must stand at its beginning, character by character and in order. At the end
 * of a page (a form feed) the head of a table may be printed again, and a row may be cut.
 * Out: what is different, in words; undefined when nothing is.
 */
export function sequenceFault(section: string, lines: readonly ProseLine[]): string | undefined {
  let at = 0;
  for (const line of lines) {
    const met = whole(section, at, line);
    const next = 'next' in met ? met.next : cutRow(section, at, line);
    if (next !== undefined) at = next;
    else if (!('next' in met))
      return `应为“${around(line.cells.join(''), met.wanted)}”，印的是“${around(section, met.found)}”`;
  }
  return undefined;
}

/** Goes over the end of a page, and over the head of a table that is printed again behind it. */
function overPage(section: string, at: number, head: string): number {
  if (section[at] !== '\f') return at;
  const next = at + 1;
  return head !== '' && section.startsWith(head, next) ? next + head.length : next;
}

/** The characters of a line one after the other. */
function whole(section: string, from: number, { cells, head }: ProseLine): Met {
  const wanted = cells.join('');
  // Where the line is itself the head of its table, nothing is printed again before it.
  let at = section.startsWith(wanted, from + 1) ? overPage(section, from, '') : from;
  for (let index = 0; index < wanted.length; index += 1) {
    at = overPage(section, at, head);
    if (section[at] !== wanted[index]) return { wanted: index, found: at };
    at += 1;
  }
  return { next: at };
}

/** A row that was cut by the end of a page: of each cell a part before it, and the rest behind it, cell by cell. */
function cutRow(section: string, from: number, { cells, head }: ProseLine): number | undefined {
  const end = section.indexOf('\f', from);
  if (end < 0) return undefined;
  const goOn = (cell: number, before: number, behind: number): number | undefined => {
    const text = cells[cell];
    if (text === undefined) return before === end ? behind : undefined;
    for (let cut = text.length; cut >= 0; cut -= 1) {
      if (!section.startsWith(text.slice(0, cut), before) || before + cut > end) continue;
      if (!section.startsWith(text.slice(cut), behind)) continue;
      const next = goOn(cell + 1, before + cut, behind + text.length - cut);
      if (next !== undefined) return next;
    }
    return undefined;
  };
  return goOn(0, from, overPage(section, end, head));
}

/** How often each character stands in a text. */
function countEach(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters that stand less often in a text than they must: 堃 3/5. */
export function lackingCharacters(text: string, wanted: string): string[] {
  const there = countEach(text);
  return [...countEach(wanted)].flatMap(([character, times]) => {
    const found = there.get(character) ?? 0;
    return found >= times ? [] : [`${character} ${String(found)}/${String(times)}`];
  });
}
