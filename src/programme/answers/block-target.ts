/** A block of a text: `plan.summary#p3`. Ids of leaves have no such sign. */
const sign = '#';

/** How a block of a text of the plan is named where a place is named. */
export const blockTarget = (leaf: string, block: string): string => leaf + sign + block;

/** The leaf and the block of such a target; null for any other. */
export function blockOf(target: string): { readonly leaf: string; readonly block: string } | null {
  const at = target.indexOf(sign);
  return at < 0 ? null : { leaf: target.slice(0, at), block: target.slice(at + 1) };
}
