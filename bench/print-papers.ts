import { loadDossier } from '#cli/load/load-dossier.ts';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { printablePaper, type PaperId } from '#programme/views/papers.ts';
import { inUnit, type Claim } from './claim.ts';
import { compressAgain } from './compress-again.ts';
import { convertWithLibreOffice } from './libre-office.ts';
import { measure, median } from './measure.ts';
import { vary } from './vary.ts';

interface Wanted {
  readonly paper: PaperId;
  readonly title: string;
  readonly times: number;
  /** So many times faster than LibreOffice, at least. */
  readonly ratio: number;
  /** In ms. */
  readonly atMost?: number;
}

const wanted: readonly Wanted[] = [
  { paper: 'basic-info', title: 'annex 3', times: 40, ratio: 100 },
  { paper: 'plan', title: 'plan', times: 9, ratio: 10, atMost: 1500 },
];

/** Our PDF of a paper whose every answer is new, against LibreOffice converting our own Word file of it. */
export async function benchPapers(sample: string): Promise<Claim[]> {
  const { open, pictures, frozen } = await loadDossier(sample);
  const renderer = createPdfRenderer();
  const said: Claim[] = [];
  for (const { paper, title, times, ratio, atMost } of wanted) {
    let pdf = new Uint8Array();
    const others = Array.from({ length: times + 3 }, (_, round) => vary(open, round));
    const ours = await measure(times, async () => {
      const document = printablePaper(paper, others.pop() ?? open, frozen);
      pdf = new Uint8Array(await renderer.render(document, pictures));
    });
    const writeWord = () => renderWord(printablePaper(paper, open, frozen), pictures);
    const word = median(await measure(5, writeWord));
    const theirs = await convertWithLibreOffice(await writeWord(), 'kept');
    const apart = await convertWithLibreOffice(await writeWord(), 'own');
    const pages = await countPdfPages(pdf);
    const floor = await compressAgain(pdf);
    said.push(
      {
        name: `${title} as PDF, ${String(pages)} pages`,
        value: median(ours),
        unit: 'ms',
        ...(atMost === undefined ? {} : { limit: { atMost } }),
        beside: `fastest ${inUnit(Math.min(...ours), 'ms')}; floor: compressing its streams ${inUnit(floor, 'ms')}; Word ${inUnit(word, 'ms')}`,
      },
      {
        name: `${title}, times faster than LibreOffice`,
        value: median(theirs) / median(ours),
        unit: '×',
        limit: { atLeast: ratio },
        beside:
          `LibreOffice ${inUnit(median(theirs), 'ms')} from our Word file; fastest by fastest ${inUnit(Math.min(...theirs) / Math.min(...ours), '×')}; ` +
          `each with a profile of its own ${inUnit(median(apart), 'ms')}, ${inUnit(median(apart) / median(ours), '×')}`,
      },
    );
  }
  await renderer.close();
  return said;
}
