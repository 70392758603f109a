import type { RichText } from '../answers/rich-text.ts';
import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** What the caller knows of the pictures that lie with a dossier. */
export interface PictureFacts {
  /** Those that can be printed, by the SHA-256 of their bytes. */
  readonly whole: { has(hash: string): boolean };
  /** Files that are no picture or are damaged: their paths by the SHA-256 of their bytes. */
  readonly broken: ReadonlyMap<string, string>;
}

/** Pictures that the prose names and a paper would lack; and files that are no pictures, though nobody names them. */
export function pictures({ dossier }: CheckContext, facts: PictureFacts): readonly Finding[] {
  const found: Finding[] = [];
  const named = new Set<string>();
  for (const { parts } of dossier.notice.sections)
    for (const part of parts) {
      if (!('prose' in part)) continue;
      const reading = dossier.reading(part.prose);
      if (reading.state !== 'value') continue;
      for (const { hash, caption } of picturesIn(reading.value as RichText)) {
        named.add(hash);
        if (facts.whole.has(hash)) continue;
        const file = facts.broken.get(hash);
        found.push(
          file === undefined
            ? generalFinding('picture.missing', 'blocks', part.prose, { caption })
            : generalFinding('picture.unreadable', 'blocks', part.prose, { caption, file }),
        );
      }
    }
  for (const [hash, file] of facts.broken)
    if (!named.has(hash)) found.push(generalFinding('picture.fileUnreadable', 'warns', file, { file }));
  return found;
}

/** Pictures stand between paragraphs, never in lists or tables. */
function picturesIn(rich: RichText): readonly { readonly hash: string; readonly caption: string }[] {
  return rich.content.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []));
}
