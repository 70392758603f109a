import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone?: 'tells' | 'warns' | 'refuses' | 'done';
  readonly children: ReactNode;
}

/** A sentence that should not be overlooked. Refusals are read aloud at once, the others when there is time. */
export function Notice({ tone = 'tells', children }: NoticeProps) {
  return (
    <div
      className={tone === 'tells' ? 'notice' : `notice notice-${tone}`}
      role={tone === 'refuses' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
