import type { Block, PaperDocument } from '#programme/definition/document.ts';

import { coverageOf } from './font-coverage.ts';
import { fontFiles } from './fonts.ts';

/** Controls, joiners, selectors and the like are not to be seen: they need no glyph. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/** What is of private use means something else in each font: the archive format refuses it, and so does this. */
const privateUse = /[\p{Co}\p{Cn}\p{Cs}]/u;

let fonts: readonly ((codePoint: number) => boolean)[] | undefined;
const known = new Map<string, boolean>();

/** Whether a character can be printed: some font of the paper has a glyph for it, or it is not to be seen at all. */
export function hasGlyph(character: string): boolean {
  let answer = known.get(character);
  if (answer === undefined) {
    answer = judge(character);
    known.set(character, answer);
  }
  return answer;
}

function judge(character: string): boolean {
  if (unseen.test(character)) return true;
  if (privateUse.test(character)) return false;
  fonts ??= fontFiles().map(readWhenAsked);
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.some((covers) => covers(codePoint));
}

/** Most characters are in the first font: the others are seldom read. */
function readWhenAsked(bytes: Uint8Array): (codePoint: number) => boolean {
  let covers: ((codePoint: number) => boolean) | undefined;
  return (codePoint) => (covers ??= coverageOf(bytes))(codePoint);
}

/**
 * The characters of a document that no font has, each once, in the order they occur. On the paper 〓 stands in their
 * place, so whoever prints must name them.
 */
export function missingGlyphs(document: PaperDocument): string[] {
  const missing = new Set<string>();
  const look = (text: string) => {
    for (const character of text) if (!hasGlyph(character)) missing.add(character);
  };
  look(document.footerMark);
  document.blocks.forEach((block) => eachText(block, look));
  return [...missing];
}

function eachText(block: Block, look: (text: string) => void): void {
  switch (block.type) {
    case 'paragraph':
      return block.runs.forEach((run) => look(run.text));
    case 'title':
    case 'heading':
      return look(block.text);
    case 'contents':
      return look(block.title);
    case 'picture':
      return look(block.caption);
    case 'coverLine':
      return look(block.label + block.value);
    case 'list':
      return block.items.flat().forEach((inner) => eachText(inner, look));
    case 'table':
      return block.rows
        .flatMap((row) => row.cells.flatMap((cell) => cell.blocks))
        .forEach((inner) => eachText(inner, look));
    case 'qr':
    case 'space':
    case 'pageBreak':
      return;
  }
}
