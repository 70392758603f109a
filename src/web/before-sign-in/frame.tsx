import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { Loading } from '../design/loading.tsx';
import { DemoBanner } from '../shell/demo-banner.tsx';
import { LargeTypeSwitch } from '../help/large-type-switch.tsx';
import { words as shellWords } from '../shell/words.zh.ts';
import { words } from './words.zh.ts';
import './frame.css';

/** Frame of the pages before signing in: whose site this is, the page, where help comes from. */
export function Frame() {
  return (
    <div className="front">
      <a className="skip-link" href="#main">
        {shellWords.skip}
      </a>
      <DemoBanner />
      <header className="front-head">
        <Link to="/" className="front-name">
          <strong>{shellWords.siteName}</strong>
          <span>{shellWords.siteLine}</span>
        </Link>
        <nav className="row" aria-label={shellWords.navigation}>
          <Link to="/sign-in">{words.signIn}</Link>
          <Link to="/register">{words.register}</Link>
          <LargeTypeSwitch />
        </nav>
      </header>
      <main id="main" className="front-main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="front-foot note">{words.help}</footer>
    </div>
  );
}
