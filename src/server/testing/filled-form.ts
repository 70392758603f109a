import { sampleForm } from '#papers/word-in/testing/intake-forms.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { printablePaper } from '#programme/views/papers.ts';

let made: Promise<Uint8Array> | undefined;

/** 附件3 of a sample as a Word file. */
export const filledForm = (): Promise<Uint8Array> =>
  (made ??= renderWord(printablePaper('basic-info', sampleForm('enterprise'), false), new Map()));
