import { loadDossier } from '#cli/load/load-dossier.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { printablePaper, type PaperId } from '#programme/views/papers.ts';
import { convertWithLibreOffice } from './libre-office.ts';
import { measure, median, ms } from './measure.ts';
import { vary } from './vary.ts';

interface Claim {
  readonly paper: PaperId;
  readonly times: number;
  /** So many times faster than LibreOffice, at least. */
  readonly ratio: number;
}

const claims: readonly Claim[] = [
  { paper: 'basic-info', times: 30, ratio: 100 },
  { paper: 'plan', times: 7, ratio: 10 },
];

/** Our PDF of a paper against LibreOffice converting our own Word file of it, in the same run. */
export async function benchPapers(sample: string): Promise<string[]> {
  const { open, pictures, frozen } = await loadDossier(sample);
  const renderer = createPdfRenderer();
  const said: string[] = [];
  for (const { paper, times, ratio } of claims) {
    let pdf = new Uint8Array();
    const others = Array.from({ length: times + 3 }, (_, round) => vary(open, round));
    const ours = median(
      await measure(times, async () => {
        pdf = new Uint8Array(
          await renderer.render(printablePaper(paper, others.pop() ?? open, frozen), pictures),
        );
      }),
    );
    const docx = await renderWord(printablePaper(paper, open, frozen), pictures);
    const word = median(await measure(3, () => renderWord(printablePaper(paper, open, frozen), pictures), 0));
    const theirs = await convertWithLibreOffice(docx);
    said.push(
      `${paper}: PDF ${ms(ours)} (${String(pagesOf(pdf))} pages), Word ${ms(word)}, LibreOffice ${ms(theirs)}: ${(theirs / ours).toFixed(0)}× (limit ${String(ratio)}×)`,
    );
  }
  await renderer.close();
  return said;
}

/** Pages of a PDF of ours, by its page tree. */
function pagesOf(pdf: Uint8Array): number {
  return Number(
    /\/Type \/Pages[^>]*?\/Count (\d+)/u.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? Number.NaN,
  );
}
