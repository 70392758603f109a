import { queryClient } from '../../../query-client.ts';

export const setUpKey = (callId: string) => ['authority', 'call', callId];

/** Asks anew for whatever setting something of a call has changed. */
export const refreshSetUp = (callId: string): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: setUpKey(callId) }),
    queryClient.invalidateQueries({ queryKey: ['calls', 'list'] }),
    queryClient.invalidateQueries({ queryKey: ['account', 'site'] }),
  ]);
