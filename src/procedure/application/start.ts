import { Refusal } from '#kernel/refusal.ts';

/**
 * May an application be started now? Half-open: from the moment the call opens until, not including, the moment it closes.
 * Refuses `callNotOpen`; `alreadyThere` where the organisation has one of this type in this call already (assumed: one a type).
 */
export function decideStart(facts: {
  readonly now: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly alreadyThere: boolean;
  readonly what: string;
}): void {
  if (facts.now < facts.opensAt || facts.now >= facts.closesAt) throw new Refusal('callNotOpen');
  if (facts.alreadyThere) throw new Refusal('alreadyThere', { what: facts.what });
}
