import { hasBlockIds, idOfBlock } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { nameBlock } from '#programme/text/name-block.zh.ts';
import type { Snapshot } from '../../application/workspace.ts';

/** The blocks of a text on which a pin can be put; none where the target is no text, or its blocks cannot be told apart. */
export function blockChoices(
  { dossier }: Pick<Snapshot, 'dossier'>,
  target: string,
): readonly { readonly value: string; readonly label: string }[] {
  if (dossier.notice.leaf(target)?.kind.name !== 'richText') return [];
  const text = asRichText(dossier.dossier.answers[target]);
  if (!hasBlockIds(text) || text.content.length < 2) return [];
  return text.content.map((block) => {
    const id = idOfBlock(block);
    return { value: id, label: nameBlock(text, id) };
  });
}
