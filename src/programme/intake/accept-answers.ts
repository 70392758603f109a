import type { Dossier } from '../answers/dossier.ts';
import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Proposal } from './intake.ts';

/**
 * The dossier with proposals taken: their answers, and the rows that came with them at the end of the order of their
 * table, where the dossier names one. Everything else stays as it is.
 */
export function acceptAnswers(dossier: Dossier, notice: NoticeIndex, accepted: readonly Proposal[]): Dossier {
  const answers = { ...dossier.answers };
  for (const { field, value } of accepted) answers[field] = value as Dossier['answers'][string];
  if (dossier.rows === undefined) return { ...dossier, answers };
  const rows = { ...dossier.rows };
  for (const { field } of accepted) {
    const cell = notice.leaf(field)?.cell;
    const order = cell && rows[cell.table];
    if (cell && order && !order.includes(cell.row)) rows[cell.table] = [...order, cell.row];
  }
  return { ...dossier, answers, rows };
}

/** The pictures that proposals show, by the SHA-256 of their bytes. */
export function picturesOf(accepted: readonly Proposal[]): string[] {
  return accepted.flatMap(({ value }) =>
    typeof value === 'object' && value !== null
      ? value.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.hash] : []))
      : [],
  );
}
