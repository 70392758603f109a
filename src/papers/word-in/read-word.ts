import { createHash } from 'node:crypto';
import type { WordContent } from '#programme/intake/word-content.ts';
import { blocksText } from '#programme/intake/word-content.ts';
import type { Picture, Pictures } from '../pictures.ts';
import { wholePicture } from '../whole-picture.ts';
import { readBlocks } from './blocks.ts';
import { readNumbering } from './numbering.ts';
import { all, at, attribute, childrenOf, parseXml, type XmlNode } from './parse-xml.ts';
import { readParts, type Parts } from './read-parts.ts';
import type { WordReading } from './reading.ts';
import { readStyles } from './styles.ts';
import { WordRefused } from './word-refused.ts';

/** A Word file as a plain value, and the pictures it shows. */
export interface ReadWord {
  readonly content: WordContent;
  readonly pictures: Pictures;
}

/**
 * Reads a Word file (.docx): paragraphs, tables as grids, pictures. Tracked changes are resolved as if accepted; macros,
 * links and embedded files are left alone.
 * Refuses (`WordRefused`) what is no such file, is damaged, or is larger or deeper than any filled-in form.
 */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const parts = await readParts(bytes);
  const main = await mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = await partAt(parts, main);
  const document = body && at(body, 'body');
  if (!document) throw new WordRefused(parts.names.includes('content.xml') ? 'otherOffice' : 'notWord');
  const targets = relationships(
    await partAt(parts, `${folder}_rels/${main.slice(folder.length)}.rels`),
    folder,
  );
  const pictures = await readPictures(parts, targets);
  const reading: WordReading = {
    styles: readStyles(await partOf(parts, targets, 'styles')),
    numbering: readNumbering(await partOf(parts, targets, 'numbering')),
    picture: (id) => pictures.byRelationship.get(id),
    fields: [],
    boxes: [],
    readBlocks: (nodes) => readBlocks(nodes, reading),
    control: undefined,
    cells: 0,
    paragraphs: 0,
    tableDepth: 0,
  };
  const blocks = readBlocks(childrenOf(document), reading);
  const notes = [
    ...notesOf(await partOf(parts, targets, 'footnotes'), 'footnote', reading),
    ...notesOf(await partOf(parts, targets, 'endnotes'), 'endnote', reading),
  ];
  return { content: { blocks, notes }, pictures: pictures.byHash };
}

interface Target {
  readonly type: string;
  readonly path: string;
}

async function partAt(parts: Parts, path: string): Promise<XmlNode | undefined> {
  const xml = await parts.xml(path);
  return xml === undefined ? undefined : parseXml(xml);
}

async function partOf(
  parts: Parts,
  targets: ReadonlyMap<string, Target>,
  type: string,
): Promise<XmlNode | undefined> {
  const found = [...targets.values()].find((target) => target.type === type);
  return found && partAt(parts, found.path);
}

/** Where the document lies is said by the first relationships of the file. */
async function mainPart(parts: Parts): Promise<string> {
  const root = relationships(await partAt(parts, '_rels/.rels'), '');
  const named = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  return named ?? 'word/document.xml';
}

/** Relationships inside the file by their id; what leads out of it is not followed. */
function relationships(root: XmlNode | undefined, folder: string): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const node of all(root, 'Relationship')) {
    if (attribute(node, 'TargetMode') === 'External') continue;
    const type = attribute(node, 'Type') ?? '';
    targets.set(attribute(node, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      path: resolve(folder, attribute(node, 'Target') ?? ''),
    });
  }
  return targets;
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

async function readPictures(parts: Parts, targets: ReadonlyMap<string, Target>) {
  const byRelationship = new Map<string, string>();
  const byHash = new Map<string, Picture>();
  for (const [id, { type, path }] of targets) {
    const bytes = type === 'image' ? await parts.bytes(path) : undefined;
    const picture = bytes && wholePicture(bytes);
    if (!picture) continue;
    const hash = createHash('sha256').update(picture.bytes).digest('hex');
    byRelationship.set(id, hash);
    byHash.set(hash, picture);
  }
  return { byRelationship, byHash };
}

function notesOf(root: XmlNode | undefined, name: string, reading: WordReading): string[] {
  return all(root, name)
    .filter((note) => (attribute(note, 'type') ?? 'normal') === 'normal')
    .map((note) => blocksText(reading.readBlocks(childrenOf(note))).trim())
    .filter((text) => text !== '');
}
