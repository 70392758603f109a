import { useContext } from 'react';
import { Button } from '../../design/button.tsx';
import { TogetherContext, useOpenComments } from './use-together.ts';
import { words } from './words.zh.ts';

/** Beside a place: how many comments of colleagues wait there, and the way to them. */
export function CommentMark({ target }: { readonly target: string }) {
  const store = useContext(TogetherContext);
  const count = useOpenComments(target);
  if (store === null || count === 0) return null;
  const show = (): void => {
    store.goInto(target);
    store.show('comments');
  };
  return (
    <span className="comment-mark">
      <Button weight="plain" onClick={show}>
        {words.comments.mark(count)}
      </Button>
    </span>
  );
}
