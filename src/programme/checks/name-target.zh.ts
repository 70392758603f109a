import type { NoticeIndex } from '../answers/index-programme.ts';
import { leafName, rowName, type RowsOf } from '../conditions/name-leaf.zh.ts';

/** The prefix of findings that are cured at an evidence itself: `evidence.e01`. */
const evidencePrefix = 'evidence.';

/** The target of a finding that is cured at an evidence itself. */
export function evidenceTarget(id: string): string {
  return evidencePrefix + id;
}

/**
 * How the target of a finding or of evidence is called for people; where labels repeat, with what tells them apart.
 * With `rows` a row is called by its place. What the notice does not know is called by its id.
 */
export function targetName(target: string, notice: NoticeIndex, rows?: RowsOf): string {
  const leaf = notice.leaf(target);
  if (leaf) return leafName(leaf, notice, rows);
  if (target.startsWith(evidencePrefix)) return `印证材料 ${target.slice(evidencePrefix.length)}`;
  const [table = '', row, ...rest] = target.split('.');
  const named = row === undefined || rest.length > 0 ? undefined : rowName(table, row, notice, rows);
  return named ?? notice.targetLabel(target) ?? target;
}
