import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '#contract/account.ts';
import { DemoBanner } from './demo-banner.tsx';
import { entriesFor } from './navigation.ts';
import { NavigationDrawer } from './navigation-drawer.tsx';
import { NavigationLinks } from './navigation-links.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchAndKeys } from './search-and-keys.tsx';
import { words } from './words.zh.ts';
import './shell.css';

interface ShellProps {
  readonly me: Me;
  readonly children: ReactNode;
}

/** The frame of every page behind the door: site, navigation by what one may do, organisation and person. */
export function Shell({ me, children }: ShellProps) {
  const [open, setOpen] = useState(false);
  const entries = entriesFor(me.permissions, me.missing === null);
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <DemoBanner />
      <header className="shell-head no-print">
        {entries.length > 0 && <NavigationDrawer entries={entries} open={open} onOpen={setOpen} />}
        <Link to="/home" className="shell-name">
          {words.siteName}
        </Link>
        <nav className="shell-nav" aria-label={words.navigation}>
          <NavigationLinks entries={entries} />
        </nav>
        <SearchAndKeys whole={me.missing === null} />
        {me.missing === null && me.organisation !== null && <NoticeBell />}
        <PersonMenu me={me} />
      </header>
      <main id="main" ref={main} className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** A new page begins at its top, also for those who hear it. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname, main]);
}
