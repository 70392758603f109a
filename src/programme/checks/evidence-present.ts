import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';

/** Something that has to be there (营业执照, 真实性承诺) is linked to its target. */
export function evidencePresent(
  check: Declared<'evidencePresent'>,
  { dossier }: CheckContext,
): readonly Finding[] {
  if (dossier.evidenceFor(check.target).length > 0) return [];
  return [declaredFinding(check, 'evidenceAbsent', { title: check.title, place: check.place })];
}
