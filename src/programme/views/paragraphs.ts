import type { Block, Face, Paragraph } from '../definition/document.ts';

/** A paragraph for each line of a text, all of one look. */
export function lines(text: string, look: Partial<Omit<Paragraph, 'type' | 'runs'>> = {}): Paragraph[] {
  return text
    .split('\n')
    .map((line) => ({ type: 'paragraph', runs: line === '' ? [] : [{ text: line }], ...look }));
}

/** One centred line of a table's head. */
export function headLine(text: string, face: Face = 'hei'): Block {
  return { type: 'paragraph', runs: [{ text }], align: 'center', face };
}
