import type { Evidence, EvidenceLink } from '../answers/dossier.ts';
import { rowName } from '../conditions/name-leaf.zh.ts';
import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';
import { evidenceTarget, targetName } from './name-target.zh.ts';
import { questionnaireOf } from './questionnaire.ts';

/** Every piece of evidence names what it speaks for (明确呼应哪一项), once, and that exists. */
export function evidenceLinks(context: CheckContext): readonly Finding[] {
  const found: Finding[] = duplicateIds(context);
  for (const evidence of context.dossier.dossier.evidence) {
    const target = evidenceTarget(evidence.id);
    if (evidence.links.length === 0)
      found.push(generalFinding('evidence.namesNothing', 'blocks', target, {}));
    for (const link of evidence.links) {
      const fault = linkFault(link, context);
      if (fault) found.push(generalFinding(fault, 'blocks', target, linked(link, context)));
    }
    for (const link of linkedTwice(evidence))
      found.push(generalFinding('evidence.samePagesTwice', 'warns', target, linked(link, context)));
  }
  return found;
}

function linked(link: EvidenceLink, { dossier }: CheckContext) {
  return { linked: targetName(link.target, dossier.notice, dossier.rows) };
}

function linkFault(
  { target }: EvidenceLink,
  context: CheckContext,
): 'evidence.unknownTarget' | 'evidence.unknownRow' | undefined {
  const { notice } = context.dossier;
  if (questionnaireOf(notice).places.has(target)) return undefined;
  const [table = '', row = '', ...column] = target.split('.');
  const exists = column.length > 0 ? notice.leaf(target)?.cell : rowName(table, row, notice);
  if (exists === undefined) return 'evidence.unknownTarget';
  return isFilled(table, row, context) ? undefined : 'evidence.unknownRow';
}

function isFilled(table: string, row: string, context: CheckContext): boolean {
  return context.table(table)?.rows.some(({ id, filled }) => filled && id === row) ?? false;
}

/** The later one of two links to the same target whose pages overlap; the whole file overlaps with any page. */
function linkedTwice({ links }: Evidence): readonly EvidenceLink[] {
  return links.filter((link, at) =>
    links.some(
      (other, before) => before < at && other.target === link.target && overlap(other.pages, link.pages),
    ),
  );
}

function overlap(a: EvidenceLink['pages'], b: EvidenceLink['pages']): boolean {
  return a === null || b === null || (a[0] <= b[1] && b[0] <= a[1]);
}

function duplicateIds({ dossier }: CheckContext): Finding[] {
  const counts = new Map<string, number>();
  for (const { id } of dossier.dossier.evidence) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) =>
      generalFinding('evidence.duplicateId', 'blocks', evidenceTarget(id), { count: String(count) }),
    );
}
