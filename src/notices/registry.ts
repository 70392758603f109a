import type { Programme } from '#programme/definition/programme.ts';
import { shanxi2023 } from './shanxi-2023/shanxi-2023.ts';

/** A notice and the time it is in force: from the first day on, until (not including) the last; null: open. */
export interface InForce {
  readonly programme: Programme;
  readonly from: string;
  readonly until: string | null;
}

export const notices: readonly InForce[] = [{ programme: shanxi2023, from: '2023-01-01', until: null }];

/** The notice of this id, or undefined. */
export function findNotice(id: string): Programme | undefined {
  return notices.find((entry) => entry.programme.id === id)?.programme;
}
