import { Refusal } from '#kernel/refusal.ts';

/** Does a unit take part in a call? In: the units that were chosen; null where all take part. */
export const takesPart = (chosen: readonly string[] | null, unitId: string): boolean =>
  chosen === null || chosen.includes(unitId);

/** Refuses `unitTakesNoPart` where it does not. */
export function needTakesPart(
  chosen: readonly string[] | null,
  unit: { readonly id: string; readonly name: string },
  call: string,
): void {
  if (!takesPart(chosen, unit.id)) throw new Refusal('unitTakesNoPart', { unit: unit.name, call });
}

/**
 * May a unit recommend one more of a type? `quota`: how many it may in all, null: any number; `count`: how many it has
 * recommended already. Refuses `quotaReached`, naming both.
 */
export function needQuota(facts: {
  readonly quota: number | null;
  readonly count: number;
  readonly unit: string;
  readonly type: string;
}): void {
  const { quota, count, unit, type } = facts;
  if (quota !== null && count >= quota) throw new Refusal('quotaReached', { unit, type, quota, count });
}
