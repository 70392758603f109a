import { lazy, type ComponentType } from 'react';

/** A page whose script arrives when it is first opened. In: what imports its file and picks the component out of it. */
export const lazyPage = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));
