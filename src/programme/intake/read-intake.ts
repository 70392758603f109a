import type { OpenDossier } from '../answers/open-dossier.ts';
import { basicInfoTemplate } from './form-template.ts';
import type { Intake, Proposal, Unmatched } from './intake.ts';
import { lettersOf } from './likeness.ts';
import { mergeProposals } from './merge-proposals.ts';
import { placeRows } from './place-rows.ts';
import { propose, type Finding } from './propose.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { readPlan, type ReadPlan } from './read-plan.ts';
import { blocksText, type WordBlock, type WordContent } from './word-content.ts';

/** So many of the labels of a paper must be found for the file to hold it. */
const fewestLabels = 0.3;

/**
 * Reads what a file answers: 附件3, 附件2, or both, through the grids and the outline that print them.
 * In: the content of a Word file, its name, and the dossier it is read for (an empty one where there is none). Out:
 * what was found with how surely, what the papers ask and the file leaves blank, and what it says beside. Never throws.
 */
export function readIntake(content: WordContent, file: string, form: OpenDossier): Intake {
  const basicInfo = readBasicInfo(content.blocks, file, form);
  const outside = basicInfo ? blanked(content.blocks, (index) => !between(index, basicInfo)) : content.blocks;
  const plan = readPlan(outside, file, form);
  const own =
    basicInfo && plan.found
      ? readBasicInfo(
          blanked(content.blocks, (index) => between(index, basicInfo)),
          file,
          form,
        )
      : basicInfo;
  return gather(own, basicInfo && !plan.found ? undefined : plan, content.notes, file, form);
}

function readBasicInfo(blocks: readonly WordBlock[], file: string, form: OpenDossier): ReadForm | undefined {
  const template = basicInfoTemplate(form.notice);
  const letters = blocks.flatMap(cellTexts);
  const starts = template.labels.filter(
    ({ bare }) => bare !== '' && letters.some((text) => text.startsWith(bare)),
  );
  // A plan of many pages is not laid over the form in vain.
  if (starts.length < 0.2 * template.labels.length) return undefined;
  const read = readForm(template, blocks, form, file);
  return read.found >= fewestLabels ? read : undefined;
}

/** How the texts of cells and paragraphs begin, those of tables inside tables too. */
function cellTexts(block: WordBlock): string[] {
  if (block.type === 'paragraph') return [lettersOf(blocksText([block]).slice(0, 60))];
  return block.rows.flatMap((row) =>
    row.flatMap(({ blocks }) => [
      lettersOf(blocksText(blocks).slice(0, 60)),
      ...blocks.flatMap((inner) => (inner.type === 'table' ? cellTexts(inner) : [])),
    ]),
  );
}

const between = (index: number, { blocks }: ReadForm): boolean =>
  index >= blocks.first && index <= blocks.last;

/** The blocks that are kept, at their places; the others blank. */
function blanked(blocks: readonly WordBlock[], kept: (index: number) => boolean): WordBlock[] {
  return blocks.map((block, index) => (kept(index) ? block : { type: 'paragraph', inlines: [] }));
}

function gather(
  basicInfo: ReadForm | undefined,
  plan: ReadPlan | undefined,
  notes: readonly string[],
  file: string,
  form: OpenDossier,
): Intake {
  const unmatched: Unmatched[] = [
    ...(basicInfo?.unmatched ?? []),
    ...(plan?.unmatched ?? []),
    ...notes.map((text) => ({ text, source: file })),
  ];
  const proposals: Proposal[] = [];
  const placeholders: string[] = [];
  for (const findings of [basicInfo?.findings ?? [], plan?.findings ?? []]) {
    const own: Proposal[] = [];
    for (const finding of findings) {
      const made = propose(finding, form.notice);
      if (made) own.push(made);
      else if (isAsked(finding, form)) placeholders.push(finding.text);
      else unmatched.push({ text: finding.text, source: finding.source });
    }
    proposals.push(...placeRows(own, form, proposals));
  }
  proposals.push(...(plan?.prose ?? []));
  const asked = [...(basicInfo?.asked ?? []), ...(plan?.found ? plan.asked : [])];
  return mergeProposals(
    {
      answers: proposals,
      missing: [...new Set(asked)].filter((leaf) => form.notice.leaf(leaf) !== undefined),
      unmatched,
      formWords: [...(basicInfo?.formWords ?? []), ...(plan?.formWords ?? []), ...placeholders].filter(
        (words) => words !== '',
      ),
      papers: [...(basicInfo ? (['basic-info'] as const) : []), ...(plan?.found ? (['plan'] as const) : [])],
    },
    form.notice,
  );
}

const isAsked = (finding: Finding, form: OpenDossier): boolean =>
  form.notice.leaf(finding.field) !== undefined;
