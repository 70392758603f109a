import { QueryClient } from '@tanstack/react-query';
import { tellError } from './tell-error.ts';

/**
 * What the server answered, kept while the page is open. Keys are the route and its input: `['calls', 'list']`,
 * `['applications', 'open', id]`. Only a lost connection is tried again: a refusal stays one.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && tellError(error).code === 'unreachable',
    },
    mutations: { retry: false },
  },
});
