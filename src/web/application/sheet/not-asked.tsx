import type { FormSheet } from '#programme/views/form-view.ts';
import { notAskedBecause } from '../asked-of.ts';
import { sameItems, useWorkspace } from '../use-draft.ts';
import { words } from './words.zh.ts';

/** Says which parts of an official table are not asked of this applicant, and by which answer. */
export function NotAsked({ sheet }: { readonly sheet: FormSheet }) {
  const sentences = useWorkspace(({ dossier }) => {
    const ids = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => ('leaf' in cell ? [cell.leaf.cell?.table ?? cell.leaf.id] : [])),
    );
    return [...new Set(ids)].flatMap((id) => {
      const thing = dossier.notice.table(id) ?? dossier.notice.field(id);
      const reason = notAskedBecause(thing?.when, dossier);
      return thing && reason !== null ? [words.notAsked(thing.label, reason)] : [];
    });
  }, sameItems);
  return sentences.map((sentence) => (
    <p key={sentence} className="paper-aside">
      {sentence}
    </p>
  ));
}
