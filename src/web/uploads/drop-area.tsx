import { useState, type ReactNode } from 'react';
import './drop-area.css';

interface DropAreaProps {
  /** What is dropped here meanwhile is left alone. */
  readonly busy?: boolean;
  readonly onDropped: (dropped: DataTransfer) => void;
  readonly children: ReactNode;
}

/** A place that takes files dropped on it, and shows that it would. */
export function DropArea({ busy = false, onDropped, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop-area drop-area-over' : 'drop-area'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) onDropped(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
