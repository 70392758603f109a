import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';

/** How many 字 the notice allows of 主要建设内容; null where it sets no limit. The same for every type that is asked for it. */
export function contentLimit(programme: Programme): number | null {
  for (const { id } of programme.centreTypes) {
    const leaf = indexProgramme(programme, id, programme.year).leaf(programme.parts.mainContent);
    if (leaf?.limit?.maxCharacters !== undefined) return leaf.limit.maxCharacters;
  }
  return null;
}
