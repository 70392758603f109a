import type { OpenDossier } from '#programme/answers/open-dossier.ts';

/**
 * How it stands with the evidence of a target. `void`: it is answered and does not count without evidence; `zero`: 0 needs
 * none; `blank`: nothing is answered there; `free`: evidence may be linked and nothing depends on it.
 */
export type EvidenceState = 'valid' | 'void' | 'zero' | 'blank' | 'unreadable' | 'free';

/** In: the dossier; an indicator, a row of claims, or anything else evidence may be linked to. */
export function evidenceState(dossier: OpenDossier, target: string): EvidenceState {
  const linked = dossier.evidenceFor(target).length > 0;
  const leaf = dossier.notice.leaf(target);
  if (leaf?.indicator === true) {
    const { state } = dossier.reading(target);
    if (state !== 'value') return state;
    if (dossier.isVoid(target)) return 'void';
    return linked ? 'valid' : 'zero';
  }
  const [table = '', row = ''] = target.split('.');
  if (dossier.notice.table(table)?.claims !== true || row === '') return 'free';
  if (!dossier.filledRows(table).includes(row)) return 'blank';
  return linked ? 'valid' : 'void';
}
