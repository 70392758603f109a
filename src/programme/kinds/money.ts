import { numberKind } from './number-kind.ts';

/** An amount in the unit of the question, mostly 万元: `1200`, `0.5`. Not negative. */
export const money = numberKind({});
