import { useEffect, type ReactNode } from 'react';
import './page.css';

interface PageProps {
  readonly title: string;
  /** One sentence on what is done here. */
  readonly lead?: ReactNode;
  /** Acts that concern the whole page, right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: its title (also the window's), what it is for, its acts, its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · ${before.split(' · ').pop() ?? before}`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        <div className="stack-small">
          <h1 className="page-title">{title}</h1>
          {lead !== undefined && <p className="soft">{lead}</p>}
        </div>
        {actions !== undefined && <div className="row no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
