import { Refusal } from '#kernel/refusal.ts';

/** A row of 附件4 that is to go up. */
export interface RowToHandUp {
  readonly applicantName: string;
  readonly mainContentCharacters: number;
}

/**
 * May these go up as one batch? `limit` is what the notice allows of 主要建设内容, null where it sets none.
 * Refuses `nothingToHandUp`; `mainContentTooLong` with the first row that is.
 */
export function decideHandUp(rows: readonly RowToHandUp[], limit: number | null): void {
  if (rows.length === 0) throw new Refusal('nothingToHandUp');
  if (limit === null) return;
  const long = rows.find((row) => row.mainContentCharacters > limit);
  if (long)
    throw new Refusal('mainContentTooLong', {
      applicant: long.applicantName,
      count: long.mainContentCharacters,
      limit,
    });
}
