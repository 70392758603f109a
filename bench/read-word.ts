import { loadDossier } from '#cli/load/load-dossier.ts';
import { readWord } from '#papers/word-in/read-word.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { printablePaper, type PaperId } from '#programme/views/papers.ts';
import { inUnit, type Claim } from './claim.ts';
import { measure, median } from './measure.ts';

const wanted: readonly { readonly paper: PaperId; readonly title: string; readonly atMost?: number }[] = [
  { paper: 'basic-info', title: 'annex 3', atMost: 150 },
  { paper: 'plan', title: 'plan' },
];

/** A filled-in Word file to answers: unpacked, read as a grid, matched with the notice. */
export async function benchIntake(sample: string): Promise<Claim[]> {
  const { open, pictures, frozen } = await loadDossier(sample);
  const { dossier, notice } = open;
  const empty = openDossier(notice, {
    format: 1,
    notice: dossier.notice,
    centreType: dossier.centreType,
    answers: {},
    evidence: [],
  });
  const said: Claim[] = [];
  for (const { paper, title, atMost } of wanted) {
    const bytes = await renderWord(printablePaper(paper, open, frozen), pictures);
    let found = 0;
    const times = await measure(12, async () => {
      const { content } = await readWord(bytes);
      found = readIntake(content, title, empty).answers.length;
    });
    const reading = median(await measure(6, () => readWord(bytes)));
    said.push({
      name: `${title} read, ${String(found)} answers`,
      value: median(times),
      unit: 'ms',
      ...(atMost === undefined ? {} : { limit: { atMost } }),
      beside: `floor: unpacking and reading the XML alone ${inUnit(reading, 'ms')}; fastest ${inUnit(Math.min(...times), 'ms')}, slowest ${inUnit(Math.max(...times), 'ms')}`,
    });
  }
  return said;
}
