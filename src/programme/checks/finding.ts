import type { Severity } from '../definition/check.ts';
import { effectiveSeverity, isOnTrial, type Tried } from './trial.ts';
import type { SentenceCode, SentenceParams } from './words.zh.ts';

/** Something about a dossier that its writer should know. A half-filled draft is no error. */
export interface Finding {
  /** Stable English name: `required.blank`, `indicator.void`, `number.approximate`. */
  readonly code: string;
  /** The leaf, row, table, section, annex or evidence (`evidence.e01`) where it is cured. */
  readonly target: string;
  readonly severity: Severity;
  /** The sentence that says it; several codes of a notice share one. */
  readonly sentence: SentenceCode;
  /** What the sentence quotes. */
  readonly params: Readonly<Record<string, string>>;
  /** The rule is on trial: it would block once it is binding. */
  readonly trial?: true;
}

/** A finding of a rule that every notice has: its code is that of its sentence. */
export function generalFinding<Code extends SentenceCode>(
  code: Code,
  severity: Severity,
  target: string,
  params: SentenceParams<Code>,
): Finding {
  return { code, target, severity, sentence: code, params };
}

/** A finding of a rule the notice declares: the code is the rule's, and the severity what it comes to (`effectiveSeverity`). */
export function declaredFinding<Code extends SentenceCode>(
  rule: Tried & { readonly code: string; readonly target: string },
  sentence: Code,
  params: SentenceParams<Code>,
  target: string = rule.target,
): Finding {
  const said = { code: rule.code, target, severity: effectiveSeverity(rule), sentence, params };
  return isOnTrial(rule) ? { ...said, trial: true } : said;
}
