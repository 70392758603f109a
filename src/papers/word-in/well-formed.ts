/** From one mark-up to the next: comments, data, instructions, or a tag with its quoted attributes. */
const markup =
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|(\/?)([^\s<>/!?"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>)/uy;

/**
 * Does every tag close the one that was opened last, and is there one root? The parser itself forgives what was cut off;
 * half a form must not be taken for a whole one.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    markup.lastIndex = at;
    const found = markup.exec(xml);
    if (!found) return false;
    const [, closes, name, , empty] = found;
    if (name !== undefined) {
      if (closes !== '') {
        if (open.pop() !== name) return false;
      } else {
        if (open.length === 0) roots += 1;
        if (empty === '') open.push(name);
      }
    }
    at = xml.indexOf('<', markup.lastIndex);
  }
  return open.length === 0 && roots === 1 && xml.slice(xml.lastIndexOf('>') + 1).trim() === '';
}
