import type { ReactNode } from 'react';
import './tag.css';

interface TagProps {
  readonly tone?: 'plain' | 'accent' | 'warns' | 'blocks' | 'done';
  readonly children: ReactNode;
}

/** A state in one or two words. The colour only repeats what the words say. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
