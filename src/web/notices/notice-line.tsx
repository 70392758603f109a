import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { NoticeItem } from '#contract/notices.ts';
import { Button } from '../design/button.tsx';
import { momentWords } from '../design/moment-words.ts';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Tag } from '../design/tag.tsx';
import { readNotice } from './queries.ts';
import { words } from './words.zh.ts';
import './notices.css';

/** One notice: what happened, what to do, when; following it marks it as read. */
export function NoticeLine({ notice }: { readonly notice: NoticeItem }) {
  const { id, title, line, place, at, read } = notice;
  const mark = useMutation({ mutationFn: () => readNotice(id) });
  return (
    <li className={read ? 'notice-line' : 'notice-line notice-line-unread'}>
      <div className="notice-line-words">
        <div>
          {!read && <Tag tone="accent">{words.isUnread}</Tag>}{' '}
          <Link to={place} onClick={() => !read && mark.mutate()}>
            {title}
          </Link>
        </div>
        <div className="soft">{line}</div>
        <RefusalNotice error={mark.error} />
      </div>
      <div className="notice-line-side">
        <time className="note" dateTime={at}>
          {momentWords(at)}
        </time>
        {!read && (
          <Button
            weight="plain"
            aria-label={words.markReadOf(title)}
            busy={mark.isPending}
            onClick={() => mark.mutate()}
          >
            {words.markRead}
          </Button>
        )}
      </div>
    </li>
  );
}
