import type { Pictures } from '#papers/pictures.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { applicationPapers, printablePaper, type PaperId } from '#programme/views/papers.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { loadSample, type SampleName } from './load-sample.ts';

/** A paper to be looked at: its name for the title of a test, and whether it bears a code, 草稿 or nothing. */
export interface NamedPaper {
  readonly name: string;
  readonly mark: 'code' | 'draft' | 'blank';
  readonly document: PaperDocument;
  readonly pictures: Pictures;
}

const ids = Object.keys(applicationPapers) as PaperId[];
const none: Pictures = new Map();

/** The blank forms of all centre types, and the one 附件4 they share. */
export function blankPapers(programme: Programme): NamedPaper[] {
  const state = { state: 'blank' } as const;
  const forms = programme.centreTypes.flatMap(({ id: centreType }) => {
    const notice = indexProgramme(programme, centreType, programme.year);
    const nothing = { format: 1, notice: programme.id, centreType, answers: {}, evidence: [] } as const;
    const open = openDossier(notice, { ...nothing, evidence: [...nothing.evidence] });
    return ids.map((id): NamedPaper => {
      const document = applicationPapers[id](open, state);
      return { name: `${centreType}-blank-${id}`, mark: 'blank', document, pictures: none };
    });
  });
  const document = summaryPaper(programme, [], state);
  return [...forms, { name: 'blank-summary', mark: 'blank', document, pictures: none }];
}

/** The papers of a sample as they are handed in, and 附件3 and 附件4 as drafts. */
export async function samplePapers(sample: SampleName): Promise<NamedPaper[]> {
  const { open, pictures } = await loadSample(sample);
  const frozen = ids.map((id): NamedPaper => {
    return { name: `${sample}-${id}`, mark: 'code', document: printablePaper(id, open, true), pictures };
  });
  const summary = summaryPaper(open.notice.programme, [summaryRow(open)], { state: 'draft' });
  return [
    ...frozen,
    {
      name: `${sample}-draft-basic-info`,
      mark: 'draft',
      document: printablePaper('basic-info', open, false),
      pictures,
    },
    { name: `${sample}-draft-summary`, mark: 'draft', document: summary, pictures },
  ];
}
