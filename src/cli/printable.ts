/** Longer things are cut, so that a message stays one that can be read. */
const longest = 120;

const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A line that stays a line on a terminal, whatever others wrote into it: control characters become blanks. */
export const harmless = (line: string): string => line.replace(control, ' ');

/** What somebody else wrote, fit for one line of a message: harmless, and not too long. */
export function printable(text: string): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return harmless(characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text);
}
