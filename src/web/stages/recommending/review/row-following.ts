import { printLeaf } from '#programme/views/print-answer.ts';
import type { Review } from '../../review/use-review.ts';

/** What 附件4 shows of an application as long as the unit writes nothing else, and how long it may be. */
export interface RowFollowing {
  readonly contact: string;
  readonly mainContent: string;
  /** In 字; null where the notice sets none. */
  readonly limit: number | null;
}

/** The same, from what was submitted. */
export function rowFollowing({ snapshot: { dossier } }: Pick<Review, 'snapshot'>): RowFollowing {
  const { parts } = dossier.notice.programme;
  return {
    contact: printLeaf(dossier, parts.contact),
    mainContent: printLeaf(dossier, parts.mainContent),
    limit: dossier.notice.leaf(parts.mainContent)?.limit?.maxCharacters ?? null,
  };
}
