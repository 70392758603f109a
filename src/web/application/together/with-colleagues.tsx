import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { askBeforeLeaving } from '../../ask-before-leaving.ts';
import { useDraft } from '../use-draft.ts';
import { followPlaces } from './follow-places.ts';
import { sayHere } from './say-here.ts';
import { TogetherStore, type Place } from './together-store.ts';
import { TogetherContext } from './use-together.ts';

function placeIn(pathname: string, search: string): Place {
  const [, , , page = ''] = pathname.split('/');
  return { page: page === '' ? 'overview' : page, target: new URLSearchParams(search).get('at') };
}

/** Around the pages of an application: tells colleagues where one is, and follows where one goes. */
export function WithColleagues({ children }: { readonly children: ReactNode }) {
  const { id } = useDraft();
  const { pathname, search } = useLocation();
  const [store] = useState(() => new TogetherStore(placeIn(pathname, search)));
  useEffect(() => store.goTo(placeIn(pathname, search)), [store, pathname, search]);
  useEffect(() => {
    const ends = [sayHere(id, store), followPlaces(store), askBeforeLeaving(() => store.hasUnsaid)];
    return () => ends.forEach((end) => end());
  }, [id, store]);
  return <TogetherContext value={store}>{children}</TogetherContext>;
}
