import type { CommentItem } from '#contract/together.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { isSaying } from './together-store.ts';
import { useTogether, useTogetherStore } from './use-together.ts';
import { words as all } from './words.zh.ts';

const { comments: words } = all;

/** Answers that were being written to comments whose authors took them back meanwhile: their words can be copied. */
export function LostAnswers({ comments }: { readonly comments: readonly CommentItem[] }) {
  const store = useTogetherStore();
  const answers = useTogether((snapshot) => snapshot.answers);
  return [...answers]
    .filter(([id, text]) => isSaying(text) && comments.every((comment) => comment.id !== id))
    .map(([id, text]) => (
      <Notice key={id} tone="warns">
        <p>{words.lost}</p>
        <p className="together-said">{text}</p>
        <Button weight="plain" onClick={() => store.answer(id, null)}>
          {words.dropLost}
        </Button>
      </Notice>
    ));
}
