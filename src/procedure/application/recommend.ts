import { Refusal } from '#kernel/refusal.ts';
import { listWords, opinionParts } from './words.zh.ts';

/** What the recommending unit has filed of its opinion (附件3 四). */
export interface Opinion {
  readonly opinion: string;
  readonly opinedOn: string | null;
  readonly sealed: boolean;
}

/** Is the opinion whole: words, date and scan of the seal? Refuses `opinionMissing` with all that lacks. */
export function needWholeOpinion({ opinion, opinedOn, sealed }: Opinion): void {
  const missing = [
    ...(opinion.trim() === '' ? [opinionParts.words] : []),
    ...(opinedOn === null ? [opinionParts.date] : []),
    ...(sealed ? [] : [opinionParts.seal]),
  ];
  if (missing.length > 0) throw new Refusal('opinionMissing', { what: listWords(missing) });
}
