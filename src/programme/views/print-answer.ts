import type { OpenDossier } from '../answers/open-dossier.ts';
import { asRichText } from '../answers/read-rich-text.ts';
import type { AnswerValue } from '../kinds/kind.ts';
import { printAnswer } from '../kinds/registry.ts';
import { plainText } from '../text/rich-text-text.ts';

/**
 * An answer as the paper shows it; empty when blank. What cannot be read is printed as it was typed: nothing is lost.
 * The unit stands behind the number unless the label of the cell already bears it.
 */
export function printLeaf(dossier: OpenDossier, id: string): string {
  const leaf = dossier.notice.leaf(id);
  const read = dossier.reading(id);
  if (!leaf || read.state === 'blank') return '';
  if (read.state === 'unreadable') return asTyped(dossier.raw(id) ?? '');
  const printed = printAnswer(read.value, leaf);
  return leaf.unit === undefined || leaf.label.includes(leaf.unit) || leaf.indicator
    ? printed
    : printed + leaf.unit;
}

/** Rich text where none is asked for: what it says. */
function asTyped(raw: NonNullable<AnswerValue>): string {
  return typeof raw === 'object' ? plainText(asRichText(raw)) : String(raw);
}
