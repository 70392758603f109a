import { runChecks } from '#programme/checks/run-checks.ts';
import type { Finding } from '#programme/checks/finding.ts';
import { picturesAtHand } from '../storage/pictures-at-hand.ts';
import type { Db } from '../storage/tables.ts';
import type { BuiltDossier } from './build-dossier.ts';
import { picturesOf } from './pictures-of.ts';

/** The findings of an application, by the same checks as the command line and the browser run. */
export async function judgeApplication(
  db: Db,
  organisationId: string,
  { open, facts }: BuiltDossier,
): Promise<readonly Finding[]> {
  const whole = await picturesAtHand(db, organisationId, picturesOf(open));
  return runChecks(open, facts, { whole, broken: new Map() });
}
