import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../../design/button.tsx';
import { CopyButton } from '../../design/copy-button.tsx';
import { Loading } from '../../design/loading.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { useKeys, type KeyHandler } from '../../help/use-keys.ts';
import { placeOf } from '../page-of.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { CommentsTab } from './comments-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PanelTabs, panelId, tabId } from './panel-tabs.tsx';
import { PeopleTab } from './people-tab.tsx';
import { pageName, placeName } from './place-words.ts';
import type { Tab } from './together-store.ts';
import { useTogether, useTogetherStore } from './use-together.ts';
import { words } from './words.zh.ts';

/** Here the panel lies below the page, over what stood there. */
const below = window.matchMedia('(max-width: 1180px)');

function showPlace(target: string | null): void {
  if (target === null) return;
  document.querySelector(`[data-target="${CSS.escape(target)}"]`)?.scrollIntoView({ block: 'center' });
}

interface TogetherPanelProps {
  readonly tab: Tab;
  /** In: where the focus was before. */
  readonly onShut: (origin: Element | null) => void;
}

/** What colleagues say and did about the place that was gone into last; beside the page, on small screens below it. */
export function TogetherPanel({ tab, onShut }: TogetherPanelProps) {
  const store = useTogetherStore();
  const { id } = useDraft();
  const { pathname } = useLocation();
  const { page, target } = useTogether(({ place }) => place);
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const name = useWorkspace((snapshot) =>
    target === null ? '' : placeName(target, snapshot.notice, snapshot.dossier),
  );
  const panel = useRef<HTMLElement>(null);
  const [origin] = useState(() => document.activeElement);
  const shut = (): void => onShut(origin);
  const onKey = useCallback<KeyHandler>(
    (act) => {
      if (act !== 'together') return false;
      // Whoever went on writing in the page stays there.
      if (panel.current?.contains(document.activeElement) === true) onShut(origin);
      else store.shut();
      return true;
    },
    [store, origin, onShut],
  );
  useKeys(onKey);
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add('together-open');
    panel.current?.focus({ preventScroll: true });
    if (below.matches) showPlace(store.snapshot().place.target);
    return () => classList.remove('together-open');
  }, [store]);
  const path = target === null ? pathname : placeOf(id, target, notice);
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is pressed in a dialog of the panel is the dialog's.
    const within = event.target instanceof Node && panel.current?.contains(event.target) === true;
    if (event.key === 'Escape' && within && !event.nativeEvent.isComposing) shut();
  };
  return (
    <section
      ref={panel}
      className="together-panel"
      aria-label={words.panel}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="together-head">
        <strong className="together-place">{words.at(pageName(page), name)}</strong>
        <span className="row">
          <CopyButton
            key={path}
            text={new URL(path, window.location.origin).href}
            label={words.copyLink}
            weight="plain"
          />
          <Button weight="plain" onClick={shut}>
            {words.close}
          </Button>
        </span>
      </div>
      <PanelTabs tab={tab} onTab={(next) => store.show(next)} />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(tab)} className="together-content">
        {tab === 'history' ? <HistoryTab target={target} /> : <Known tab={tab} target={target ?? ''} />}
      </div>
    </section>
  );
}

function Known({ tab, target }: { readonly tab: Tab; readonly target: string }) {
  const together = useTogether((snapshot) => snapshot.together);
  const error = useTogether((snapshot) => snapshot.error);
  if (together === null) return error === null ? <Loading /> : <RefusalNotice error={error} />;
  return (
    <>
      <RefusalNotice error={error} />
      {tab === 'people' ? (
        <PeopleTab together={together} />
      ) : (
        <CommentsTab comments={together.comments} target={target} />
      )}
    </>
  );
}
