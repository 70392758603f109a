import type { JudgedDossier } from '#programme/views/judge-dossier.ts';

export type JudgedFinding = JudgedDossier['findings'][number];

const known = new WeakMap<JudgedDossier, ReadonlyMap<string, readonly JudgedFinding[]>>();
const none: readonly JudgedFinding[] = [];

/** The findings that are cured at a target, in their order; sorted once for each judgement. */
export function findingsOf(judged: JudgedDossier, target: string): readonly JudgedFinding[] {
  const before = known.get(judged);
  if (before) return before.get(target) ?? none;
  const byTarget = new Map<string, JudgedFinding[]>();
  for (const finding of judged.findings) {
    const there = byTarget.get(finding.target);
    if (there) there.push(finding);
    else byTarget.set(finding.target, [finding]);
  }
  known.set(judged, byTarget);
  return byTarget.get(target) ?? none;
}

/** Do two lists of findings say the same? */
export const sameFindings = (a: readonly JudgedFinding[], b: readonly JudgedFinding[]): boolean =>
  a.length === b.length &&
  a.every(({ message, severity }, at) => message === b[at]?.message && severity === b[at].severity);
