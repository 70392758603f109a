/** A paragraph: its attributes, values in quotes of either sort, and its content. */
const paragraph = /<p\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/p>/gi;
/** What marks a paragraph as an item, with its level. */
const listStyle = /mso-list:\s*l\d+\s+level(\d+)/i;
/** Word and WPS write the number or bullet as text, for readers that know no lists. */
const markers = [
  /<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>/i,
  /<!--\[if !supportLists\]-->([\s\S]*?)<!--\[endif\]-->/i,
  /(<span[^>]*mso-list:\s*Ignore[^>]*>(?:[^<]|<(?!\/?span)[^>]*>|<span[^>]*>[^<]*<\/span>)*<\/span>)/i,
];

interface Item {
  readonly level: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly html: string;
}

/**
 * Lists of Word and WPS, which come as paragraphs with a look, as lists. Only bullets and numbers like `1.` become one:
 * （一） and 第一， which our lists do not print, stay as they are written.
 */
export function officeLists(html: string): string {
  let result = '';
  let run: Item[] = [];
  let from = 0;
  const endRun = (): void => {
    if (run.length > 0) result += nested(run);
    run = [];
  };
  for (const { 0: whole, 1: attributes = '', 2: content = '', index } of html.matchAll(paragraph)) {
    const level = listStyle.exec(attributes)?.[1];
    if (level === undefined) continue;
    const between = html.slice(from, index);
    if (between.trim() !== '') endRun();
    if (run.length === 0) result += between;
    from = index + whole.length;
    const { item, text } = readItem(Number(level), content);
    if (item) {
      run.push(item);
      continue;
    }
    endRun();
    result += `<p>${text}</p>`;
  }
  endRun();
  return result + html.slice(from);
}

function readItem(level: number, content: string): { readonly item: Item | null; readonly text: string } {
  const found = markers.map((marker) => marker.exec(content)).find((match) => match !== null);
  if (!found) return { item: { level, ordered: false, number: 1, html: content }, text: content };
  const [whole, marker = ''] = found;
  const html = content.replace(whole, '');
  const said = marker
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
  const number = /^(\d+)[.、．]?$/u.exec(said)?.[1];
  if (number !== undefined)
    return { item: { level, ordered: true, number: Number(number), html }, text: html };
  const bullet = !/[\p{Script=Han}\d]|\w{2}|\w[.、)）]/u.test(said);
  if (bullet) return { item: { level, ordered: false, number: 1, html }, text: html };
  return { item: null, text: said + html };
}

/** Items with their levels as lists inside lists. */
function nested(items: readonly Item[]): string {
  let result = '';
  const open: { level: number; tag: string }[] = [];
  const close = (): void => {
    result += `</li></${open.pop()?.tag ?? 'ul'}>`;
  };
  for (const { level, ordered, number, html } of items) {
    const tag = ordered ? 'ol' : 'ul';
    while ((open[open.length - 1]?.level ?? 0) > level) close();
    const last = open[open.length - 1];
    if (last?.level === level && last.tag === tag) result += '</li>';
    else {
      if (last?.level === level) close();
      result += ordered && number > 1 ? `<ol start="${String(number)}">` : `<${tag}>`;
      open.push({ level, tag });
    }
    result += `<li><p>${html}</p>`;
  }
  while (open.length > 0) close();
  return result;
}
