import { lazy, Suspense, useCallback, useRef } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { useKeys, type KeyHandler } from '../../help/use-keys.ts';
import { useSignedIn } from '../../session/me.ts';
import { useWorkspace } from '../use-draft.ts';
import { pageName, placeName } from './place-words.ts';
import { useTogether, useTogetherStore } from './use-together.ts';
import { words } from './words.zh.ts';
import './together.css';

const TogetherPanel = lazy(async () => ({
  default: (await import('./together-panel.tsx')).TogetherPanel,
}));

/** So many are named; of more only how many. */
const mostNamed = 3;

/** In the frame of an application: who is in charge, who else is here and where, and the panel of all that. */
export function TogetherDoor() {
  const store = useTogetherStore();
  const together = useTogether((snapshot) => snapshot.together);
  const tab = useTogether((snapshot) => snapshot.tab);
  const waiting = useTogether(({ open }) => [...open.values()].reduce((sum, count) => sum + count, 0));
  const door = useRef<HTMLDivElement>(null);
  const first = waiting > 0 ? 'comments' : 'people';
  const onKey = useCallback<KeyHandler>(
    (act) => {
      if (act !== 'together' || tab !== null) return false;
      store.show(first);
      return true;
    },
    [store, tab, first],
  );
  useKeys(onKey);
  const shut = (origin: Element | null): void => {
    store.shut();
    const known = origin instanceof HTMLElement && origin.isConnected && origin !== document.body;
    (known ? origin : door.current?.querySelector('button'))?.focus();
  };
  return (
    <>
      <div ref={door} className="together-door">
        {together?.keeper && <p className="note">{words.keeperIs(together.keeper.name)}</p>}
        <Here />
        <Button
          aria-expanded={tab !== null}
          onClick={() => (tab === null ? store.show(first) : store.shut())}
        >
          {words.door}
          {waiting > 0 && (
            <span className="part-count" title={words.doorAloud(waiting)}>
              <span aria-hidden="true">{waiting}</span>
              <span className="only-read-aloud">{words.doorAloud(waiting)}</span>
            </span>
          )}
        </Button>
      </div>
      {tab !== null && (
        <Suspense fallback={<Loading />}>
          <TogetherPanel tab={tab} onShut={shut} />
        </Suspense>
      )}
    </>
  );
}

/** Colleagues who are here now, each with where. */
function Here() {
  const { personId: me } = useSignedIn();
  const together = useTogether((snapshot) => snapshot.together);
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const dossier = useWorkspace((snapshot) => snapshot.dossier);
  const others = (together?.here ?? []).filter(({ personId }) => personId !== me);
  if (others.length === 0) return null;
  return (
    <ul className="together-here" aria-label={words.hereElse}>
      {others.slice(0, mostNamed).map(({ personId, name, page, target }) => (
        <li key={personId}>
          <strong>{name}</strong>{' '}
          {words.at(pageName(page), target === null ? '' : placeName(target, notice, dossier))}
        </li>
      ))}
      {others.length > mostNamed && <li>{words.more(others.length)}</li>}
    </ul>
  );
}
