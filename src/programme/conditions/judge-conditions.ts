import type { OpenDossier } from '../answers/open-dossier.ts';
import { evaluate } from './evaluate-condition.ts';
import type { Reason } from './reason.ts';
import type { State } from './state.ts';

/** An entry condition of 附件1 with what the dossier says to it. */
export interface JudgedCondition {
  readonly id: string;
  /** The official wording. */
  readonly text: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
}

/** The entry conditions (附件1) of the dossier's centre type, judged, in the order of the notice. */
export function judgeConditions(dossier: OpenDossier): readonly JudgedCondition[] {
  const { programme, centreType } = dossier.notice;
  return programme.conditions
    .filter((condition) => condition.centreType === centreType)
    .map(({ id, text, test }) => ({ id, text, ...evaluate(test, dossier) }));
}
