import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { readWord } from '../read-word.ts';
import { WordRefused } from '../word-refused.ts';
import { seeded } from './random-form.ts';

/** Reads a file to its end. `found`: the code of its refusal, or `read`; anything else that is thrown goes on. */
export async function readHostile(
  bytes: Uint8Array,
  form: OpenDossier,
): Promise<{ found: string; ms: number }> {
  const start = performance.now();
  const found = await outcome(bytes, form);
  return { found, ms: performance.now() - start };
}

async function outcome(bytes: Uint8Array, form: OpenDossier): Promise<string> {
  try {
    const { content } = await readWord(bytes);
    readIntake(content, 'hostile.docx', form);
    return 'read';
  } catch (error) {
    if (error instanceof WordRefused) return error.code;
    throw error;
  }
}

/** So many spoilt copies of a Word file, half of them spoilt inside the XML of a sound zip. */
export function* mutations(word: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = seeded(seed);
  const parts = unzipSync(word);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) {
      const changed = round % 4 === 0 ? mutated(xml, random) : reshaped(xml, random);
      yield zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 1 });
      continue;
    }
    const bytes = Uint8Array.from(word);
    for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    yield bytes;
  }
}

/** Changes somewhere in a text: letters, tags and attributes taken out, doubled, moved or replaced. */
function mutated(xml: string, random: () => number): string {
  let text = xml;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const from = Math.floor(random() * text.length);
    const length = Math.floor(random() * 200);
    const piece = text.slice(from, from + length);
    const tags = [...text.matchAll(/<(\/?)w:(\w+)([^>]*)>/gu)];
    const tag = tags[Math.floor(random() * tags.length)];
    const at = tag?.index ?? 0;
    const end = at + (tag?.[0].length ?? 0);
    const kind = Math.floor(random() * 6);
    if (kind === 0) text = text.slice(0, from) + text.slice(from + length);
    else if (kind === 1) text = text.slice(0, from) + piece + text.slice(from);
    else if (kind === 2) text = text.slice(0, at) + text.slice(end);
    else if (kind === 3)
      text = text.slice(0, at) + (tag?.[0] ?? '').replace(/"\d+"/u, '"99999999"') + text.slice(end);
    else if (kind === 4)
      text =
        text.slice(0, at) +
        (tag?.[0] ?? '').replace(
          /w:(\w+)/u,
          ['w:tbl', 'w:tc', 'w:vMerge', 'w:sdt'][Math.floor(random() * 4)] ?? '',
        ) +
        text.slice(end);
    else text = text.slice(0, at) + (tag?.[0] ?? '').repeat(2) + text.slice(end);
  }
  return text;
}

/** Takes whole elements out or doubles them, so that the XML stays well-formed. */
function reshaped(xml: string, random: () => number): string {
  let text = xml;
  for (let times = 1 + Math.floor(random() * 5); times > 0; times -= 1) {
    const name = ['tc', 'tr', 'p', 'r', 'tcPr', 'tblGrid'][Math.floor(random() * 6)] ?? 'p';
    const all = [...text.matchAll(new RegExp(`<w:${name}>(?:(?!<w:${name}[ >]).)*?</w:${name}>`, 'gu'))];
    const one = all[Math.floor(random() * all.length)];
    if (!one) continue;
    const rest = text.slice(one.index + one[0].length);
    text = text.slice(0, one.index) + (random() < 0.5 ? '' : one[0] + one[0]) + rest;
  }
  return text;
}
