import type { Check, CheckName } from '../definition/check.ts';
import { applies } from './applies.ts';
import type { CheckContext } from './check-context.ts';
import { compare } from './compare.ts';
import type { Declared, Judge } from './declared-check.ts';
import { direction } from './direction.ts';
import { evidencePresent } from './evidence-present.ts';
import type { Finding } from './finding.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { holds } from './holds.ts';
import { period } from './period.ts';
import { range } from './range.ts';
import { rowBalance } from './row-balance.ts';
import { rowEvidence } from './row-evidence.ts';
import { sinceFounding } from './since-founding.ts';

/** The code of every kind of rule; a kind without code does not compile. */
const judges: { readonly [Name in CheckName]: Judge<Name> } = {
  compare,
  range,
  forbiddenWords,
  evidencePresent,
  rowEvidence,
  sinceFounding,
  direction,
  holds,
  period,
  rowBalance,
};

/** Is there code for rules of this kind? */
export const isKnownCheck = (name: string): boolean => Object.hasOwn(judges, name);

/** Runs the rules that the notice declares, in its order, as far as they apply. */
export function runDeclaredChecks(context: CheckContext): readonly Finding[] {
  return context.dossier.notice.programme.checks.flatMap((check: Check) =>
    applies(check, context.dossier) ? judge(check, context) : [],
  );
}

function judge<Name extends CheckName>(check: Declared<Name>, context: CheckContext): readonly Finding[] {
  const run: Judge<Name> = judges[check.check];
  return run(check, context);
}
