import type { ChasedItem } from '#contract/chasing.ts';
import { chasingReasons, type ChasingReason } from '#procedure/application/chasing.ts';

export const chasingFilterNames = ['call', 'reason', 'text', 'uncalled'] as const;
export type ChasingFilter = Readonly<Record<(typeof chasingFilterNames)[number], string>>;

/** Rows that have the reason, the words, and – where wanted – no call yet. */
export function filterChased(
  rows: readonly ChasedItem[],
  { reason, text, uncalled }: ChasingFilter,
): ChasedItem[] {
  const sought = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (reason === '' || row.reasons.some((one) => one === reason)) &&
      (uncalled === '' || row.calls.length === 0) &&
      [row.name, row.contactName, row.contactPhone, row.unitName ?? '']
        .join(' ')
        .toLowerCase()
        .includes(sought),
  );
}

/** How many rows have each reason; reasons nobody has are left out. */
export const countReasons = (rows: readonly ChasedItem[]): { reason: ChasingReason; count: number }[] =>
  chasingReasons
    .map((reason) => ({ reason, count: rows.filter((row) => row.reasons.includes(reason)).length }))
    .filter(({ count }) => count > 0);
