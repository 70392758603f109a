import type { WordInline, WordText } from '#programme/intake/word-content.ts';
import { oneAlternative, readDrawing } from './drawing.ts';
import { all, at, attribute, childrenOf, isOn, nameOf, textOf, wholeOf, type XmlNode } from './parse-xml.ts';
import type { WordReading } from './reading.ts';
import { isSymbolFont, symbol, ticked, unticked } from './ticks.zh.ts';

type Look = Omit<WordText, 'text'>;

/** What was taken out by whoever tracks changes, and what is no text of the paper. */
const passedOver = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'delText', 'delInstrText', 'rt']);

/** What a paragraph says, in its order: insertions kept, deletions left out, neighbours of one look joined. */
export function readInlines(paragraph: XmlNode, reading: WordReading): WordInline[] {
  const found: WordInline[] = [];
  walk(childrenOf(paragraph), {}, reading, found);
  return found;
}

function walk(nodes: readonly XmlNode[], look: Look, reading: WordReading, found: WordInline[]): void {
  for (const node of nodes) {
    const name = nameOf(node);
    if (passedOver.has(name)) continue;
    switch (name) {
      case 'r':
        walkRun(node, reading, found);
        break;
      case 't':
        add(textOf(node), look, reading, found);
        break;
      case 'tab':
      case 'ptab':
        add('\t', look, reading, found);
        break;
      case 'br':
        if (!['page', 'column'].includes(attribute(node, 'type') ?? '')) add('\n', look, reading, found);
        break;
      case 'cr':
        add('\n', look, reading, found);
        break;
      case 'noBreakHyphen':
        add('-', look, reading, found);
        break;
      case 'sym':
        add(symbolOf(node), look, reading, found);
        break;
      case 'instrText':
        if (/^\s*TOC\b/u.test(textOf(node)) && reading.fields.length > 0) reading.fields.splice(-1, 1, true);
        break;
      case 'fldChar':
        field(node, look, reading, found);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        found.push(...readDrawing(node, reading));
        break;
      case 'sdt':
        inControl(node, reading, (content) => walk(content, look, reading, found));
        break;
      case 'AlternateContent':
        walk(oneAlternative(node), look, reading, found);
        break;
      default:
        walk(childrenOf(node), look, reading, found);
    }
  }
}

function walkRun(run: XmlNode, reading: WordReading, found: WordInline[]): void {
  const properties = at(run, 'rPr');
  if (isOn(at(properties, 'vanish'))) return;
  const style = reading.styles.get(attribute(at(properties, 'rStyle'), 'val') ?? '');
  const own = (name: string, inherited: true | undefined) => {
    const node = at(properties, name);
    return node ? isOn(node) : inherited === true;
  };
  const vertical = attribute(at(properties, 'vertAlign'), 'val');
  const look: Look = {
    ...(own('b', style?.bold) ? { bold: true } : {}),
    ...(own('i', style?.italic) ? { italic: true } : {}),
    ...(vertical === 'subscript' ? { sub: true } : vertical === 'superscript' ? { sup: true } : {}),
  };
  const fonts = at(properties, 'rFonts');
  const font = attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi');
  if (!isSymbolFont(font)) return walk(childrenOf(run), look, reading, found);
  const letters: WordInline[] = [];
  walk(childrenOf(run), look, reading, letters);
  for (const inline of letters)
    if ('text' in inline)
      add(
        inline.text.replace(/[!-ÿ\uF020-\uF0FF]/gu, (one) => symbol(font, one.charCodeAt(0))),
        look,
        reading,
        found,
      );
    else found.push(inline);
}

function symbolOf(node: XmlNode): string {
  const code = Number.parseInt(attribute(node, 'char') ?? '', 16);
  const font = attribute(node, 'font');
  if (!Number.isFinite(code)) return '';
  if (isSymbolFont(font)) return symbol(font, code);
  return code >= 0xf000 && code <= 0xf0ff
    ? '\uFFFD'
    : code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : '';
}

/** The contents are a field; boxes and lists of old forms have no text but their state. */
function field(node: XmlNode, look: Look, reading: WordReading, found: WordInline[]): void {
  const type = attribute(node, 'fldCharType');
  if (type === 'end') reading.fields.pop();
  if (type !== 'begin') return;
  reading.fields.push(false);
  const box = at(node, 'ffData', 'checkBox');
  if (box) add(isOn(at(box, 'checked') ?? at(box, 'default')) ? ticked : unticked, look, reading, found);
  const list = at(node, 'ffData', 'ddList');
  if (list) {
    const chosen = all(list, 'listEntry')[wholeOf(at(list, 'result'), 1000) ?? 0];
    add(attribute(chosen, 'val') ?? '', look, reading, found);
  }
}

/** Reads what stands in a content control: nothing where it shows its placeholder, its state where it is a box. */
export function inControl(
  control: XmlNode,
  reading: WordReading,
  read: (content: readonly XmlNode[]) => void,
): void {
  const properties = at(control, 'sdtPr');
  const outer = reading.control;
  const box = at(properties, 'checkbox');
  if (isOn(at(properties, 'showingPlcHdr'))) reading.control = { placeholder: true };
  else if (box) reading.control = { tick: isOn(at(box, 'checked')) ? ticked : unticked };
  const content = at(control, 'sdtContent');
  if (content) read(childrenOf(content));
  reading.control = outer;
}

function add(text: string, look: Look, reading: WordReading, found: WordInline[]): void {
  if (text === '' || reading.control?.placeholder) return;
  const says = reading.control?.tick ?? text;
  if (reading.control?.tick !== undefined) reading.control = { placeholder: true };
  const last = found.at(-1);
  if (last && 'text' in last && sameLook(last, look))
    found[found.length - 1] = { ...last, text: last.text + says };
  else found.push({ ...look, text: says });
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.sub === b.sub && a.sup === b.sup;
}
