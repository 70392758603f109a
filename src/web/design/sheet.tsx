import type { ReactNode } from 'react';
import './sheet.css';

interface SheetProps {
  readonly title?: string;
  /** `paper`: set like the official papers, for what is a paper. */
  readonly look?: 'screen' | 'paper';
  readonly children: ReactNode;
}

/** A white sheet on the grey ground; what belongs together lies on one. */
export function Sheet({ title, look = 'screen', children }: SheetProps) {
  return (
    <section className={look === 'paper' ? 'sheet sheet-paper' : 'sheet'}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
