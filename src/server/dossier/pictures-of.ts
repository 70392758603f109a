import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import type { RichText } from '#programme/answers/rich-text.ts';

/** Hashes of the pictures that the prose of a dossier names, each once. */
export function picturesOf(open: OpenDossier): readonly string[] {
  const hashes = open.notice.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => ('prose' in part ? inProse(open, part.prose) : [])),
  );
  return [...new Set(hashes)];
}

function inProse(open: OpenDossier, leaf: string): string[] {
  const reading = open.reading(leaf);
  if (reading.state !== 'value') return [];
  return (reading.value as RichText).content.flatMap((block) =>
    block.type === 'picture' ? [block.attrs.hash] : [],
  );
}
