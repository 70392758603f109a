import type { NoticeChangeItem } from '#contract/call-time.ts';
import { Tag } from '../design/tag.tsx';
import { changePart, changeWhat, words } from './change-words.zh.ts';

/** What differs between two revisions of a notice, thing by thing. */
export function ChangeList({ changes }: { readonly changes: readonly NoticeChangeItem[] }) {
  return (
    <ul className="change-list" aria-label={words.list}>
      {changes.map(({ what, part, id, before, after }) => (
        <li key={`${part} ${id} ${what}`}>
          <Tag tone={what === 'removed' ? 'warns' : 'accent'}>{changeWhat[what]}</Tag> {changePart[part]}「
          {after ?? before}」
          {(what === 'relabelled' || (what === 'changed' && before !== after)) && (
            <span>
              ，{words.from}「{before}」
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
