import { LinkButton } from '../design/button.tsx';
import { useDraft, useWorkspace } from '../application/use-draft.ts';
import { words } from './words.zh.ts';

/** Where the 应答表 stands in the plan: it has a page of its own. */
export function AnswerSheetPart() {
  const { id } = useDraft();
  const all = useWorkspace(({ notice }) => notice.indicators.length);
  const answered = useWorkspace(
    ({ notice, dossier }) =>
      notice.indicators.filter(({ key }) => !dossier.isBlank(`indicator.${key}`)).length,
  );
  return (
    <div className="row">
      <span>{words.answerSheet(answered, all)}</span>
      <LinkButton to={`/apply/${id}/answers`}>{words.goAnswerSheet}</LinkButton>
    </div>
  );
}
