import type { ReactNode } from 'react';
import { LinkButton } from '../design/button.tsx';
import './task-line.css';

interface TaskLineProps {
  readonly children: ReactNode;
  readonly to: string;
  readonly button: string;
  /** Does it wait for whoever looks? Then its button stands out. */
  readonly waits?: boolean;
}

/** One thing to do, and the way there. */
export function TaskLine({ children, to, button, waits = false }: TaskLineProps) {
  return (
    <div className="task-line">
      <div>{children}</div>
      <LinkButton to={to} weight={waits ? 'primary' : 'normal'}>
        {button}
      </LinkButton>
    </div>
  );
}

interface CountLineProps {
  readonly count: number;
  readonly line: string;
  readonly to: string;
  readonly button: string;
  readonly waits?: boolean;
}

/** So many of a thing. */
export function CountLine({ count, line, ...rest }: CountLineProps) {
  return (
    <TaskLine {...rest}>
      <strong className="task-count">{count}</strong> {line}
    </TaskLine>
  );
}
