import { createElement, lazy, useState, type ComponentType } from 'react';

const preloads = new WeakMap<ComponentType, () => Promise<unknown>>();
const noPage: ComponentType = () => null;

/**
 * A page whose script arrives when it is first opened. In: what imports its file and picks the component out of it.
 * Once the script is there the page is drawn at once: React holds back each page it once had to wait for by a third
 * of a second.
 */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  let arrived: ComponentType | null = null;
  const fetchPage = async (): Promise<ComponentType> => (arrived ??= await load());
  const Waiting = lazy(async () => ({ default: await fetchPage() }));
  function Page() {
    const [shown] = useState<ComponentType>(() => arrived ?? Waiting);
    return createElement(shown);
  }
  preloads.set(Page, fetchPage);
  return Page;
}

/** Fetches the script of a page before it is drawn. Rejects when it cannot be had; nothing is fetched for other components. */
export async function preloadPage(page: ComponentType | null | undefined): Promise<void> {
  await preloads.get(page ?? noPage)?.();
}
