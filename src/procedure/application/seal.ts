import { Refusal } from '#kernel/refusal.ts';
import { listWords } from './words.zh.ts';

/** A paper that bears signature and seal, and whether its scan for the code it has now was filed. */
export interface PaperToSeal {
  readonly label: string;
  readonly filed: boolean;
}

/** Are all sealed scans there? Refuses `sealsMissing` with the papers that lack theirs. */
export function decideSeal(papers: readonly PaperToSeal[]): void {
  const missing = papers.filter((paper) => !paper.filed).map((paper) => paper.label);
  if (missing.length > 0) throw new Refusal('sealsMissing', { papers: listWords(missing) });
}
