import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** What to do about it, or when something will come. */
  readonly children?: ReactNode;
}

/** In place of a list that holds nothing: says so, and what to do. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="stack-small">
      <p>
        <strong>{title}</strong>
      </p>
      {children !== undefined && <div className="soft">{children}</div>}
    </div>
  );
}
