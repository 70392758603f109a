import { readAnswer, type AnyValue } from '../kinds/registry.ts';
import { withConfirmedCodes } from '../kinds/confirmed-code.ts';
import type { AnswerValue, Reading } from '../kinds/kind.ts';
import type { Dossier, Evidence, EvidenceLink } from './dossier.ts';
import type { NoticeIndex } from './index-programme.ts';

export interface LinkedEvidence {
  readonly evidence: Evidence;
  readonly link: EvidenceLink;
}

/** A dossier opened against its notice: what checks, conditions and papers ask. Readings are made once. */
export interface OpenDossier {
  readonly dossier: Dossier;
  readonly notice: NoticeIndex;
  raw(leaf: string): AnswerValue | undefined;
  reading(leaf: string): Reading<AnyValue>;
  /** What counts: the canonical value; null where blank, unreadable or, for an indicator, void. */
  effective(leaf: string): AnyValue | null;
  /** A positive indicator without evidence. 0 needs none. */
  isVoid(leaf: string): boolean;
  isBlank(leaf: string): boolean;
  /** Row ids in their order, fixed or open, filled or not. */
  readonly rows: (table: string) => readonly string[];
  /** Rows in which anything is answered. */
  filledRows(table: string): readonly string[];
  /** All evidence linked to a target, in its order. */
  evidenceFor(target: string): readonly LinkedEvidence[];
}

/**
 * Opens a dossier against a notice that was indexed for its type and year.
 * Where `rows` names no order for an open table, the rows that are answered stand in the order of their numbers.
 */
export function openDossier(notice: NoticeIndex, dossier: Dossier): OpenDossier {
  const confirmed = dossier.confirmedCodes ?? [];
  const readings = new Map<string, Reading<AnyValue>>();
  const evidence = linksByTarget(dossier.evidence);
  let answered: Map<string, string[]> | undefined;

  const raw = (leaf: string) => dossier.answers[leaf] as AnswerValue | undefined;

  function reading(id: string): Reading<AnyValue> {
    const known = readings.get(id);
    if (known) return known;
    const leaf = notice.leaf(id);
    const made: Reading<AnyValue> = leaf
      ? withConfirmedCodes(readAnswer(raw(id), leaf), raw(id), confirmed)
      : { state: 'blank' };
    readings.set(id, made);
    return made;
  }

  const evidenceFor = (target: string) => evidence.get(target) ?? [];
  const isBlank = (leaf: string) => reading(leaf).state === 'blank';

  function isVoid(id: string): boolean {
    const read = reading(id);
    if (read.state !== 'value' || notice.leaf(id)?.indicator !== true) return false;
    return read.value !== '0' && evidenceFor(id).length === 0;
  }

  function effective(id: string): AnyValue | null {
    const read = reading(id);
    return read.state === 'value' && !isVoid(id) ? read.value : null;
  }

  function rows(id: string): readonly string[] {
    const table = notice.table(id);
    if (!table) return [];
    if ('fixed' in table.rows) return table.rows.fixed.map((row) => row.id);
    const named = dossier.rows?.[id];
    if (named) return named;
    answered ??= answeredRows(notice, dossier);
    return answered.get(id) ?? [];
  }

  function filledRows(id: string): readonly string[] {
    const columns = notice.table(id)?.columns ?? [];
    return rows(id).filter((row) => columns.some((column) => !isBlank(`${id}.${row}.${column.id}`)));
  }

  return { dossier, notice, raw, reading, effective, isVoid, isBlank, rows, filledRows, evidenceFor };
}

function linksByTarget(all: readonly Evidence[]): Map<string, LinkedEvidence[]> {
  const byTarget = new Map<string, LinkedEvidence[]>();
  for (const evidence of all)
    for (const link of evidence.links) {
      const linked = byTarget.get(link.target);
      if (linked) linked.push({ evidence, link });
      else byTarget.set(link.target, [{ evidence, link }]);
    }
  for (const linked of byTarget.values()) linked.sort((a, b) => a.link.order - b.link.order);
  return byTarget;
}

function answeredRows(notice: NoticeIndex, dossier: Dossier): Map<string, string[]> {
  const byTable = new Map<string, Set<string>>();
  for (const id of Object.keys(dossier.answers)) {
    const cell = notice.leaf(id)?.cell;
    if (!cell) continue;
    const seen = byTable.get(cell.table);
    if (seen) seen.add(cell.row);
    else byTable.set(cell.table, new Set([cell.row]));
  }
  return new Map([...byTable].map(([table, seen]) => [table, [...seen].sort(byNumber)]));
}

/** r2 before r10. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
