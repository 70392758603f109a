import type { Leaf } from '#programme/answers/leaf.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { characterCount } from '#programme/text/rich-text-text.ts';
import { LeafSaveMark } from '../application/save-state/leaf-save-mark.tsx';
import { TargetFindings } from '../application/findings/target-findings.tsx';
import { useWorkspace } from '../application/use-draft.ts';
import { words } from './words.zh.ts';

/** Below a text: how long it is, what is found about it, what hinders its saving. */
export function ProseNotes({ leaf }: { readonly leaf: Leaf }) {
  const count = useWorkspace(({ answers }) => characterCount(asRichText(answers.get(leaf.id) ?? null)));
  const most = leaf.limit?.maxCharacters ?? null;
  const long = most !== null && count > most;
  return (
    <div className="plan-notes">
      <span className={long ? 'plan-count plan-count-long' : 'plan-count'}>{words.counted(count, most)}</span>
      <LeafSaveMark leaf={leaf.id} />
      <TargetFindings target={leaf.id} />
    </div>
  );
}
