import type { State } from './state.ts';
import { fillIn } from './template.ts';
import { reasonSentences, type ReasonCode, type ReasonParams } from './words.zh.ts';

/** Why a condition has its state: which answer says what. `reasonSentence` says it for people. */
export interface Reason {
  readonly code: ReasonCode;
  /** Label and value, as people read them. */
  readonly params: Readonly<Record<string, string>>;
}

/** A state with its reasons. */
export interface Judgement {
  readonly state: State;
  readonly reasons: readonly Reason[];
}

/** A judgement that rests on one reason; the compiler wants whatever the sentence quotes. */
export function because<Code extends ReasonCode>(
  state: State,
  code: Code,
  params: ReasonParams<Code>,
): Judgement {
  return { state, reasons: [{ code, params }] };
}

/** Says a reason for people: 近两年，组织交流推介会数量：24 场，有印证材料. */
export function reasonSentence(reason: Reason): string {
  return fillIn(reasonSentences[reason.code], reason.params);
}
