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
  /** `text`: all that is written in it, piece after piece, for whoever looks for a character. */
  | { readonly ok: true; readonly value: RichText; readonly text: string }
  /** `path`: where, as `content[3].content[0]`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly code: RichTextFaultCode };

/** Nodes below one another, the document included: lists five deep. */
const deepest = 12;
const mostNodes = 50_000;
/** In UTF-16 units. */
const mostText = 300_000;

type Node = Readonly<Record<string, unknown>>;

interface Walk {
  nodes: number;
  text: string;
}

interface Fault {
  readonly path: string;
  readonly code: RichTextFaultCode;
}

interface NodeType {
  /** A bit of its own: what may stand in what is a set of them. */
  readonly bit: number;
  readonly holds: number;
}

const inItemOrCell = 1 | 4 | 8;
const inDocument = inItemOrCell | 2 | 16 | 32;
const nodeTypes: ReadonlyMap<unknown, NodeType> = new Map([
  ['paragraph', { bit: 1, holds: 64 }],
  ['heading', { bit: 2, holds: 64 }],
  ['bulletList', { bit: 4, holds: 128 }],
  ['orderedList', { bit: 8, holds: 128 }],
  ['table', { bit: 16, holds: 256 }],
  ['picture', { bit: 32, holds: 0 }],
  ['text', { bit: 64, holds: 0 }],
  ['listItem', { bit: 128, holds: inItemOrCell }],
  ['tableRow', { bit: 256, holds: 512 | 1024 }],
  ['tableCell', { bit: 512, holds: inItemOrCell }],
  ['tableHeader', { bit: 1024, holds: inItemOrCell }],
]);

const markTypes: readonly unknown[] = ['bold', 'italic', 'subscript', 'superscript'];

/**
 * Is a JSON value rich text of the named subset (`rich-text.ts`)?
 * Out: the same value, or the first fault with its path. Keys that the subset does not have are passed over. Never
 * throws, and neither depth nor size of the value can harm it.
 */
export function readRichText(raw: unknown): RichTextRead {
  if (!isNode(raw) || raw.type !== 'doc') return { ok: false, path: '', code: 'notRichText' };
  const walk: Walk = { nodes: 1, text: '' };
  const fault = attributesFit(raw.attrs, 'doc')
    ? checkContent(raw, inDocument, 1, walk)
    : { path: 'attrs', code: 'wrongAttribute' as const };
  return fault ? { ok: false, ...fault } : { ok: true, value: raw as unknown as RichText, text: walk.text };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkContent(node: Node, allowed: number, depth: number, walk: Walk): Fault | null {
  const content: unknown = node.content;
  if (!Array.isArray(content)) return { path: 'content', code: 'noContent' };
  for (let index = 0; index < content.length; index += 1) {
    const fault = checkNode(content[index], allowed, depth + 1, walk);
    if (fault) return below(index, fault);
  }
  return null;
}

/** The path of a fault grows on the way back, so that a sound section pays nothing for it. */
function below(index: number, fault: Fault): Fault {
  const here = `content[${index}]`;
  return { path: fault.path === '' ? here : `${here}.${fault.path}`, code: fault.code };
}

function checkNode(node: unknown, allowed: number, depth: number, walk: Walk): Fault | null {
  if (typeof node !== 'object' || node === null) return { path: '', code: 'unknownNode' };
  const { type } = node as Node;
  const known = nodeTypes.get(type);
  if (known === undefined || (known.bit & allowed) === 0) return { path: '', code: 'unknownNode' };
  walk.nodes += 1;
  if (walk.nodes > mostNodes) return { path: '', code: 'tooLarge' };
  if (type === 'text') return checkText(node as Node, walk);
  return checkBlock(node as Node, type as string, known.holds, depth, walk);
}

function checkBlock(node: Node, type: string, holds: number, depth: number, walk: Walk): Fault | null {
  if (depth > deepest) return { path: '', code: 'tooDeep' };
  if (!attributesFit(node.attrs, type)) return { path: 'attrs', code: 'wrongAttribute' };
  if (type === 'picture') return addText((node.attrs as { caption: string }).caption, '', walk);
  if (node.content === undefined && (type === 'paragraph' || type === 'heading')) return null;
  const fault = checkContent(node, holds, depth, walk);
  if (fault || type !== 'table') return fault;
  const row = rectangleFault(node.content as Parameters<typeof rectangleFault>[0]);
  return row === null ? null : { path: `content[${row}]`, code: 'tableGrid' };
}

function checkText(node: Node, walk: Walk): Fault | null {
  if (typeof node.text !== 'string') return { path: 'text', code: 'wrongText' };
  const fault = addText(node.text, 'text', walk);
  if (fault || node.marks === undefined) return fault;
  const marks: unknown = node.marks;
  if (!Array.isArray(marks) || marks.length > markTypes.length) return { path: 'marks', code: 'unknownMark' };
  const known = marks.every((mark: unknown) => isNode(mark) && markTypes.includes(mark.type));
  return known ? null : { path: 'marks', code: 'unknownMark' };
}

function addText(text: string, path: string, walk: Walk): Fault | null {
  walk.text += text;
  return walk.text.length > mostText ? { path, code: 'tooLarge' } : null;
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
