import { Refusal } from '#kernel/refusal.ts';
import { listWords } from './words.zh.ts';

/** A paper that bears signature and seal, and its scan for the code it has now. */
export interface PaperToSeal {
  readonly label: string;
  readonly filed: boolean;
  /** Was it found to be of this paper, or is there somebody's word for it? */
  readonly agrees: boolean;
}

/** Are all sealed scans there, each of the paper it is filed for? Refuses `sealsMissing`, `scansOpen`, with the papers. */
export function decideSeal(papers: readonly PaperToSeal[]): void {
  const missing = papers.filter((paper) => !paper.filed).map((paper) => paper.label);
  if (missing.length > 0) throw new Refusal('sealsMissing', { papers: listWords(missing) });
  const open = papers.filter((paper) => !paper.agrees).map((paper) => paper.label);
  if (open.length > 0) throw new Refusal('scansOpen', { papers: listWords(open) });
}
