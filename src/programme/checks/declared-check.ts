import type { Check, CheckName } from '../definition/check.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/** A rule of one kind, as a notice declares it. */
export type Declared<Name extends CheckName> = Extract<Check, { readonly check: Name }>;

/** The code of one kind of rule. It is asked only where the rule applies. */
export type Judge<Name extends CheckName> = (
  check: Declared<Name>,
  context: CheckContext,
) => readonly Finding[];
