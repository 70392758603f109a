import { Link } from 'react-router';
import type { CommentItem } from '#contract/together.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ConfirmButton } from '../../design/confirm-button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { WordsField } from '../../stages/review/words-field.tsx';
import { placeOf } from '../page-of.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { placeName } from './place-words.ts';
import { isSaying } from './together-store.ts';
import { useTogether, useTogetherAct, useTogetherStore } from './use-together.ts';
import { words as all } from './words.zh.ts';

const { comments: words } = all;

interface CommentCardProps {
  readonly comment: CommentItem;
  /** May the one who looks write? */
  readonly writes: boolean;
}

/** One comment with its answers, and what may be done about it. */
export function CommentCard({ comment, writes }: CommentCardProps) {
  const { id: commentId, target, settled, answers } = comment;
  const store = useTogetherStore();
  const { id: applicationId } = useDraft();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const place = useWorkspace((snapshot) => placeName(target, snapshot.notice, snapshot.dossier));
  const { busy, error, run } = useTogetherAct();
  const answer = useTogether(({ answers: begun }) => begun.get(commentId) ?? null);
  const where = { applicationId, commentId };
  const send = async (text: string): Promise<void> => {
    if (await run(() => api.together.answerComment({ ...where, text }))) store.answered(commentId, text);
  };
  const remove = async (id: string): Promise<void> =>
    store.setTogether(await api.together.removeComment({ applicationId, commentId: id }));
  const aloud = <span className="only-read-aloud">{words.aloud(place)}</span>;
  return (
    <li className={settled === null ? 'together-comment' : 'together-comment together-comment-settled'}>
      {target === '' ? (
        <strong>{place}</strong>
      ) : (
        <Link to={placeOf(applicationId, target, notice)}>{place}</Link>
      )}
      <Said said={comment} writes={writes} onRemove={remove} />
      {answers.length > 0 && (
        <ul className="together-answers">
          {answers.map((one) => (
            <li key={one.id}>
              <Said said={one} writes={writes} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
      {settled !== null && <p className="note">{words.settledBy(settled.by, momentWords(settled.at))}</p>}
      {answer !== null && (
        <WordsField
          label={words.answerTo(comment.by)}
          rows={2}
          maxLength={2000}
          value={answer}
          onType={(typed) => store.answer(commentId, typed)}
        />
      )}
      <RefusalNotice error={error} />
      {writes && (
        <div className="row">
          {answer === null ? (
            <Button weight="plain" onClick={() => store.answer(commentId, '')}>
              {words.answer}
              {aloud}
            </Button>
          ) : (
            <Button busy={busy} disabled={!isSaying(answer)} onClick={() => void send(answer)}>
              {words.sendAnswer}
            </Button>
          )}
          <Button
            weight="plain"
            busy={busy}
            onClick={() =>
              void run(() => api.together.settleComment({ ...where, settled: settled === null }))
            }
          >
            {settled === null ? words.settle : words.reopen}
            {aloud}
          </Button>
        </div>
      )}
    </li>
  );
}

interface SaidProps {
  readonly said: CommentItem['answers'][number];
  readonly writes: boolean;
  readonly onRemove: (id: string) => Promise<void>;
}

/** What somebody said; one's own can be taken back. */
function Said({ said: { id, text, by, at, own, removed }, writes, onRemove }: SaidProps) {
  return (
    <div>
      <p className="together-said">{removed ? words.removed : text}</p>
      <div className="row row-apart">
        <span className="note">{words.said(by, momentWords(at))}</span>
        {own && writes && !removed && (
          <ConfirmButton
            weight="plain"
            label={words.remove}
            title={words.removeTitle}
            line={words.removeLine}
            onConfirm={() => onRemove(id)}
          />
        )}
      </div>
    </div>
  );
}
