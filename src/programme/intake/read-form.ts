import type { OpenDossier } from '../answers/open-dossier.ts';
import { alignLabels } from './align-labels.ts';
import { formItems, type Item } from './form-items.ts';
import { behindLabel, type FormReading } from './form-reading.ts';
import type { FormTemplate, Slot } from './form-template.ts';
import { isPlaceholder, onlyBrackets } from './intake-words.zh.ts';
import type { Unmatched } from './intake.ts';
import type { Finding } from './propose.ts';
import { readBlock, readOpen } from './read-block.ts';
import { readLine } from './read-line.ts';
import type { WordBlock } from './word-content.ts';

/** What was read off a paper. */
export interface ReadForm {
  readonly findings: readonly Finding[];
  readonly unmatched: readonly Unmatched[];
  readonly formWords: readonly string[];
  /** Leaves the paper asks for. */
  readonly asked: readonly string[];
  /** The blocks between which it stands. */
  readonly blocks: { readonly first: number; readonly last: number };
  /** The share of its labels that were found, nearly to the letter. */
  readonly found: number;
}

/**
 * Lays a paper over the texts of a file and reads its answers. What is neither label nor answer is unmatched.
 * `form`: the dossier it is read for, whose rows keep their ids.
 */
export function readForm(
  template: FormTemplate,
  blocks: readonly WordBlock[],
  form: OpenDossier,
  file: string,
): ReadForm {
  const items = formItems(blocks, template.labels);
  const matches = alignLabels(template.labels, items);
  const reading: FormReading = {
    ...{ template, items, matches, form, file },
    ...{ used: new Set<number>(), findings: [], formWords: [] },
  };
  for (const group of template.groups) {
    if (group.type === 'line') readLine(reading, group);
    else if (group.type === 'block') readBlock(reading, group);
    else if (group.type === 'open') readOpen(reading, group);
    else passOver(reading, group.label);
  }
  const found = matches.flatMap((match) => (match ? [match] : []));
  const places = found.map(({ item }) => items[item]?.block ?? 0);
  return {
    findings: reading.findings,
    unmatched: leftOver(reading),
    formWords: reading.formWords,
    asked: template.groups.flatMap(askedBy),
    blocks: { first: Math.min(...places, blocks.length), last: Math.max(...places, -1) },
    found: found.filter(({ similarity }) => similarity >= 0.9).length / template.labels.length,
  };
}

const askedBy = (group: FormTemplate['groups'][number]): string[] => {
  const slots: readonly Slot[] =
    group.type === 'line' ? group.slots : group.type === 'block' ? group.rows.flat() : [];
  return slots.flatMap((slot) => ('leaf' in slot ? [slot.leaf] : []));
};

/** Opinions are signed on paper. */
function passOver(reading: FormReading, label: number): void {
  const match = reading.matches[label];
  if (match) {
    reading.used.add(match.item);
    reading.formWords.push(match.rest);
  }
  for (const index of behindLabel(reading, label)) {
    if (reading.used.has(index)) continue;
    reading.used.add(index);
    reading.formWords.push(reading.items[index]?.text ?? '');
  }
}

function leftOver(reading: FormReading): Unmatched[] {
  const behind: Unmatched[] = [];
  for (const match of reading.matches) {
    const item = match && reading.items[match.item];
    if (!match || !item) continue;
    reading.formWords.push(match.head);
    if (!reading.used.has(match.item) && match.rest !== '') {
      if (onlyBrackets(match.rest) || isPlaceholder(match.rest)) reading.formWords.push(match.rest);
      else behind.push({ text: match.rest, source: `${reading.file} ${item.place}` });
    }
    reading.used.add(match.item);
  }
  const left = reading.items.flatMap((item: Item, index) =>
    item.text === '' || reading.used.has(index)
      ? []
      : [{ text: item.text, source: `${reading.file} ${item.place}` }],
  );
  return [...behind, ...left];
}
