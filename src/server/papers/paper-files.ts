import type { PaperId } from '#programme/views/papers.ts';
import { paperIds } from '../dossier/application-paper.ts';

/** What can be asked for of an application's papers. */
export type PaperFile =
  | { readonly kind: 'paper'; readonly paper: PaperId; readonly format: 'pdf' | 'docx' }
  /** Only the pages that are signed or sealed. */
  | { readonly kind: 'sign' }
  /** Everything that is printed, in the number of copies the call asks. */
  | { readonly kind: 'pack' };

/** The paper a file name means, as `plan.pdf`, `sign.pdf`; null for any other name. */
export function paperFileOf(name: string): PaperFile | null {
  if (name === 'sign.pdf') return { kind: 'sign' };
  if (name === 'pack.pdf') return { kind: 'pack' };
  const [stem, format] = name.split(/\.(?=[^.]*$)/u);
  const paper = paperIds.find((id) => id === stem);
  return paper !== undefined && (format === 'pdf' || format === 'docx')
    ? { kind: 'paper', paper, format }
    : null;
}
