import type { Block, DocumentTable, PaperDocument, Run } from '#programme/definition/document.ts';

/**
 * A document of titles, headings, paragraphs, lists and tables as plain HTML to be pasted into an editor of websites:
 * no classes, no styles but what the text needs, every character escaped. Throws an Error for a block that only paper
 * has (pictures, QR codes, contents).
 */
export function renderHtml({ title, blocks }: PaperDocument): string {
  return (
    `<!doctype html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${escape(title)}</title></head>\n` +
    `<body>\n${blocks.map(block).filter(Boolean).join('\n')}\n</body>\n</html>\n`
  );
}

function block(given: Block): string {
  switch (given.type) {
    case 'title':
      return `<h1>${escape(given.text)}</h1>`;
    case 'heading':
      return `<h${String(given.level + 1)}>${escape(given.text)}</h${String(given.level + 1)}>`;
    case 'paragraph': {
      const { align, indent } = given;
      const style =
        align === 'right' || align === 'center'
          ? `text-align:${align}`
          : indent === true
            ? 'text-indent:2em'
            : '';
      return `<p${style === '' ? '' : ` style="${style}"`}>${given.runs.map(run).join('')}</p>`;
    }
    case 'list': {
      const tag = given.ordered ? 'ol' : 'ul';
      const start = given.start === undefined ? '' : ` start="${String(given.start)}"`;
      return `<${tag}${start}>${given.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(given);
    case 'space':
    case 'pageBreak':
      return '';
    case 'picture':
    case 'qr':
    case 'coverLine':
    case 'contents':
      throw new Error(`HTML has no ${given.type}`);
  }
}

function table({ headerRows, rows }: DocumentTable): string {
  const lines = rows.map(({ cells }, at) => {
    const tag = at < headerRows ? 'th' : 'td';
    const spans = (name: string, count = 1) => (count > 1 ? ` ${name}="${String(count)}"` : '');
    return `<tr>${cells
      .map(
        ({ blocks, colspan, rowspan }) =>
          `<${tag}${spans('colspan', colspan)}${spans('rowspan', rowspan)}>${blocks.map(inCell).join('<br>')}</${tag}>`,
      )
      .join('')}</tr>`;
  });
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

/** A line in a cell needs no paragraph of its own: editors give those room above and below. */
const inCell = (given: Block): string =>
  given.type === 'paragraph' ? given.runs.map(run).join('') : block(given);

const marks = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['underline', 'u'],
] as const;

const run = (given: Run): string =>
  marks.reduce(
    (text, [mark, tag]) => (given[mark] === true ? `<${tag}>${text}</${tag}>` : text),
    escape(given.text),
  );

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
