import { LinkButton } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { words } from './words.zh.ts';

/** No page lies at this address. */
export function NotFound() {
  return (
    <main className="lone-page">
      <Page title={words.notFound} lead={words.notFoundLine}>
        <div className="row">
          <LinkButton to="/home" weight="primary">
            {words.toHome}
          </LinkButton>
          <LinkButton to="/">{words.toStart}</LinkButton>
        </div>
      </Page>
    </main>
  );
}
