import type { OpenDossier } from '../answers/open-dossier.ts';
import { leafName, rowName } from './name-leaf.zh.ts';
import { because, type Judgement } from './reason.ts';

/** Judges how many rows of a table are filled in; rows of claims count only with evidence of their own. */
export function testRows(
  test: { readonly table: string; readonly hasRows: number },
  dossier: OpenDossier,
  wanted: boolean,
): Judgement {
  const table = dossier.notice.table(test.table);
  const rows = dossier.filledRows(test.table);
  const counted = table?.claims ? rows.filter((row) => hasEvidence(`${test.table}.${row}`, dossier)) : rows;
  const label = table?.label ?? test.table;
  const said = {
    label,
    filled: String(rows.length),
    counted: String(counted.length),
    wanted: String(test.hasRows),
  };
  if (counted.length >= test.hasRows)
    return because('satisfied', wanted ? 'rows.enough' : 'rows.excluded', said);
  if (rows.length === 0) return because('unknown', 'rows.none', { label });
  if (counted.length < rows.length) return because('unsatisfied', 'rows.void', said);
  return because('unsatisfied', wanted ? 'rows.tooFew' : 'rows.enough', said);
}

/**
 * Judges whether evidence is linked to a target. Where something is claimed without evidence it is known to be
 * void; where nothing is claimed, and for an annex, it may still come.
 */
export function testEvidence(target: string, dossier: OpenDossier): Judgement {
  const label = evidenceTargetName(target, dossier);
  const count = dossier.evidenceFor(target).length;
  if (count > 0) return because('satisfied', 'evidence.present', { label, count: String(count) });
  if (isClaimed(target, dossier)) return because('unsatisfied', 'evidence.void', { label });
  return because('unknown', 'evidence.none', { label });
}

function hasEvidence(target: string, dossier: OpenDossier): boolean {
  return dossier.evidenceFor(target).length > 0;
}

function isClaimed(target: string, dossier: OpenDossier): boolean {
  if (dossier.notice.leaf(target)) return !dossier.isBlank(target);
  const [table = '', row = ''] = target.split('.');
  return dossier.filledRows(table).includes(row);
}

function evidenceTargetName(target: string, { notice, rows }: OpenDossier): string {
  const leaf = notice.leaf(target);
  // A leaf of prose is called like its section.
  if (leaf) return leafName(leaf, notice, rows);
  const [table = '', row = ''] = target.split('.');
  return rowName(table, row, notice, rows) ?? notice.targetLabel(target) ?? target;
}
