import { useState } from 'react';
import type { CommentItem } from '#contract/together.ts';
import { ChoiceField } from '../../design/choice-field.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useMay } from '../../session/me.ts';
import { CommentCard } from './comment-card.tsx';
import { CommentForm } from './comment-form.tsx';
import { LostAnswers } from './lost-answers.tsx';
import { isSaying } from './together-store.ts';
import { useTogether } from './use-together.ts';
import { words as all } from './words.zh.ts';

const { comments: words } = all;

interface CommentsTabProps {
  readonly comments: readonly CommentItem[];
  /** The place that was gone into; empty: none. */
  readonly target: string;
}

/** What colleagues say to each other: about this place first, then about all others. */
export function CommentsTab({ comments, target }: CommentsTabProps) {
  const writes = useMay('application.write');
  const [settled, setSettled] = useState(false);
  const answers = useTogether((snapshot) => snapshot.answers);
  // Whoever is answering goes on, also where a colleague settles it meanwhile.
  const shown = comments.filter(
    (comment) => (comment.settled !== null) === settled || isSaying(answers.get(comment.id) ?? ''),
  );
  const count = (which: boolean): number => comments.filter((one) => (one.settled !== null) === which).length;
  const here = shown.filter((comment) => comment.target === target);
  const others = shown.filter((comment) => comment.target !== target);
  const form = writes ? <CommentForm target={target} /> : <p className="soft">{words.readOnly}</p>;
  return (
    <div className="stack">
      <LostAnswers comments={comments} />
      {comments.length === 0 ? (
        <>
          {form}
          <EmptyState title={words.none}>{words.noneLine}</EmptyState>
        </>
      ) : (
        <>
          <div className="together-filter">
            <ChoiceField
              label={words.show}
              value={settled ? 'settled' : 'open'}
              groups={[
                {
                  label: '',
                  choices: [
                    { value: 'open', label: words.open(count(false)) },
                    { value: 'settled', label: words.settled(count(true)) },
                  ],
                },
              ]}
              onChoose={(value) => setSettled(value === 'settled')}
            />
          </div>
          <List title={words.here} comments={here} writes={writes} empty={words.noneHere} />
          {form}
          {others.length > 0 && <List title={words.others} comments={others} writes={writes} empty="" />}
        </>
      )}
      <p className="note">{all.onlyColleagues}</p>
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly comments: readonly CommentItem[];
  readonly writes: boolean;
  readonly empty: string;
}

function List({ title, comments, writes, empty }: ListProps) {
  return (
    <section className="stack-small" aria-label={title}>
      <h3>{title}</h3>
      {comments.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <ul className="together-comments">
          {comments.map((comment) => (
            <CommentCard key={comment.id} comment={comment} writes={writes} />
          ))}
        </ul>
      )}
    </section>
  );
}
