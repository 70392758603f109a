import { attributesFit } from './rich-text-attributes.ts';
import { rectangleFault } from './table-grid.ts';
import type { RichText } from './rich-text.ts';

export type RichTextFaultCode =
  /** Not an object, or not one of type `doc`. */
  | 'notRichText'
  /** A node of a type that the subset does not have, or that may not stand here. */
  | 'unknownNode'
  | 'unknownMark'
  /** `content` is missing or is no list. */
  | 'noContent'
  /** An attribute is missing or has a wrong value. */
  | 'wrongAttribute'
  | 'wrongText'
  /** Cells overlap, or rows differ in width. */
  | 'tableGrid'
  | 'tooDeep'
  | 'tooLarge';

export type RichTextRead =
  | { readonly ok: true; readonly value: RichText }
  /** `path`: where, as `content[3].content[0]`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly code: RichTextFaultCode };

/** Blocks in one another, the document included: lists five deep. */
const deepest = 12;
const mostNodes = 50_000;
/** In UTF-16 units. */
const mostText = 300_000;

type Node = Readonly<Record<string, unknown>>;
type Place = { readonly parent: Place | null; readonly index: number };

interface Walk {
  nodes: number;
  text: number;
  fault: { readonly place: Place | null; readonly code: RichTextFaultCode; readonly key: string } | null;
}

/** What may stand in what. */
const children: Readonly<Record<string, readonly string[]>> = {
  doc: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'picture'],
  paragraph: ['text'],
  heading: ['text'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: ['paragraph', 'bulletList', 'orderedList'],
  tableHeader: ['paragraph', 'bulletList', 'orderedList'],
};

const markTypes: readonly unknown[] = ['bold', 'italic', 'subscript', 'superscript'];

/**
 * Is a JSON value rich text of the named subset (`rich-text.ts`)?
 * Out: the same value, or the first fault with its path. Keys that the subset does not have are passed over. Never
 * throws, and neither depth nor size of the value can harm it.
 */
export function readRichText(raw: unknown): RichTextRead {
  if (!isNode(raw) || raw.type !== 'doc') return { ok: false, path: '', code: 'notRichText' };
  const walk: Walk = { nodes: 0, text: 0, fault: null };
  if (checkNode(raw, 'doc', null, 1, walk)) return { ok: true, value: raw as unknown as RichText };
  const fault = walk.fault;
  return {
    ok: false,
    path: pathOf(fault?.place ?? null, fault?.key ?? ''),
    code: fault?.code ?? 'notRichText',
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf(place: Place | null, key: string): string {
  const steps: string[] = key === '' ? [] : [key];
  for (let at = place; at !== null; at = at.parent) steps.unshift(`content[${at.index}]`);
  return steps.join('.');
}

function refuse(walk: Walk, place: Place | null, code: RichTextFaultCode, key = ''): false {
  walk.fault = { place, code, key };
  return false;
}

function checkNode(node: Node, type: string, place: Place | null, depth: number, walk: Walk): boolean {
  walk.nodes += 1;
  if (walk.nodes > mostNodes) return refuse(walk, place, 'tooLarge');
  if (type === 'text') return checkText(node, place, walk);
  if (depth > deepest) return refuse(walk, place, 'tooDeep');
  if (!attributesFit(node.attrs, type)) return refuse(walk, place, 'wrongAttribute', 'attrs');
  if (type === 'picture') return checkCaption(node, place, walk);
  if (node.content === undefined && (type === 'paragraph' || type === 'heading')) return true;
  if (!Array.isArray(node.content)) return refuse(walk, place, 'noContent', 'content');
  const allowed = children[type] ?? [];
  const content: readonly unknown[] = node.content;
  for (let index = 0; index < content.length; index += 1) {
    const child = content[index];
    const here = { parent: place, index };
    if (!isNode(child) || typeof child.type !== 'string' || !allowed.includes(child.type)) {
      return refuse(walk, here, 'unknownNode');
    }
    if (!checkNode(child, child.type, here, depth + 1, walk)) return false;
  }
  if (type !== 'table') return true;
  const row = rectangleFault(content as Parameters<typeof rectangleFault>[0]);
  return row === null || refuse(walk, { parent: place, index: row }, 'tableGrid');
}

function checkText(node: Node, place: Place | null, walk: Walk): boolean {
  if (typeof node.text !== 'string') return refuse(walk, place, 'wrongText', 'text');
  if (!addText(node.text, walk)) return refuse(walk, place, 'tooLarge', 'text');
  if (node.marks === undefined) return true;
  if (!Array.isArray(node.marks) || node.marks.length > markTypes.length) {
    return refuse(walk, place, 'unknownMark', 'marks');
  }
  const known = node.marks.every((mark: unknown) => isNode(mark) && markTypes.includes(mark.type));
  return known || refuse(walk, place, 'unknownMark', 'marks');
}

function checkCaption(node: Node, place: Place | null, walk: Walk): boolean {
  return (
    addText((node.attrs as { caption: string }).caption, walk) || refuse(walk, place, 'tooLarge', 'attrs')
  );
}

function addText(text: string, walk: Walk): boolean {
  walk.text += text.length;
  return walk.text <= mostText;
}

/**
 * Plain text as rich text: a paragraph for each line, with the ids `p1`, `p2` …
 * Blank lines and white space around a line are left out: the paper has its own indents and gaps.
 */
export function richTextFromPlain(text: string): RichText {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.trim());
  const content = lines
    .filter((line) => line !== '')
    .map((line, index) => ({
      type: 'paragraph' as const,
      attrs: { id: `p${index + 1}` },
      content: [{ type: 'text' as const, text: line }],
    }));
  return { type: 'doc', content };
}

/**
 * The rich text to print for an answer of a draft, whatever stands there: a string as paragraphs; of what is no rich
 * text, the pieces of text that are found in it, a paragraph each.
 */
export function asRichText(raw: unknown): RichText {
  if (typeof raw === 'string') return richTextFromPlain(raw);
  if (typeof raw === 'number' || typeof raw === 'boolean') return richTextFromPlain(String(raw));
  if (typeof raw !== 'object' || raw === null) return richTextFromPlain('');
  const read = readRichText(raw);
  return read.ok ? read.value : richTextFromPlain(textsIn(raw).join('\n'));
}

/** Without recursion: nobody knows how deep it is. */
function textsIn(raw: object): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [raw];
  let size = 0;
  while (waiting.length > 0 && size <= mostText) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const { text, content } = next as Node;
    const children = Array.isArray(next) ? next : content;
    if (typeof text === 'string') texts.push(text.slice(0, mostText - size));
    if (typeof text === 'string') size += text.length;
    if (Array.isArray(children)) for (let i = children.length - 1; i >= 0; i -= 1) waiting.push(children[i]);
  }
  return texts;
}
