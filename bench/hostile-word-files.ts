import { fileURLToPath } from 'node:url';
import { loadDossier } from '#cli/load/load-dossier.ts';
import { mutations, readHostile } from '#papers/word-in/testing/mutate-word.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { printablePaper } from '#programme/views/papers.ts';

const files = 10_000;
const patience = 10_000;
const mostMemory = 512;

/**
 * Spoils a printed annex 3 in ten thousand ways and reads each: a message or answers, in time, within memory; the quick
 * size of this is a test. Out: what came of them, in a sentence.
 */
export async function hostileWordFiles(seed: number): Promise<string> {
  const sample = fileURLToPath(new URL('../samples/enterprise', import.meta.url));
  const { open, pictures } = await loadDossier(sample);
  const { dossier, notice } = open;
  const { centreType } = dossier;
  const empty = openDossier(notice, {
    format: 1,
    notice: dossier.notice,
    centreType,
    answers: {},
    evidence: [],
  });
  const word = await renderWord(printablePaper('basic-info', open, false), pictures);
  const outcomes = new Map<string, number>();
  let slowest = 0;
  for (const bytes of mutations(word, files, seed)) {
    const { found, ms } = await readHostile(bytes, empty);
    outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
    slowest = Math.max(slowest, ms);
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  if (slowest > patience) throw new Error(`有一份读了 ${slowest.toFixed(0)} 毫秒。`);
  if (memory > mostMemory) throw new Error(`内存用到 ${memory.toFixed(0)} MB。`);
  const told = [...outcomes].map(([found, times]) => `${found} ${String(times)}`).join('，');
  return `${String(files)} 份改坏的 Word：${told}；最慢 ${slowest.toFixed(0)} 毫秒，内存 ${memory.toFixed(0)} MB。`;
}
