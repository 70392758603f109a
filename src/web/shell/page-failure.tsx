import { Component, type ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { words } from './words.zh.ts';

interface PageFailureProps {
  /** The address: another one is another try. */
  readonly place: string;
  readonly children: ReactNode;
}

interface Seen {
  readonly failed: boolean;
  readonly place: string;
}

/** In place of a page that could not be shown: its script did not arrive, or it failed. Reloading cures the first. */
export class PageFailure extends Component<PageFailureProps, Seen> {
  override state: Seen = { failed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<Seen> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: PageFailureProps, seen: Seen): Seen | null {
    return place === seen.place ? null : { failed: false, place };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="lone-page">
        <Page title={words.broken} lead={words.brokenLine}>
          <div>
            <Button weight="primary" onClick={() => location.reload()}>
              {words.reload}
            </Button>
          </div>
        </Page>
      </main>
    );
  }
}
