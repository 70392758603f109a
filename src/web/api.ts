import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Contract } from '#contract/contract.ts';
import { askForPassword } from './session/ended-session.ts';
import { noteAnswer } from './session/server-clock.ts';
import { isRefused } from './tell-error.ts';

/** Routes that begin, finish or ask for a session: for them a missing session is an answer. */
const aboutSession = 'account';

const link = new OpenAPILink(CONTRACT, {
  url: () => new URL('/api', location.href).href,
  fetch: async (request, init) => {
    const response = await fetch(request, { ...init, credentials: 'same-origin' });
    noteAnswer(response.headers.get('date'));
    return response;
  },
  interceptors: [
    async (call) => {
      try {
        return await call.next();
      } catch (error) {
        if (call.path[0] === aboutSession || !isRefused(error, 'signInNeeded')) throw error;
        await askForPassword();
        return await call.next();
      }
    },
  ],
});

/**
 * The server, typed by the contract. Refusals are thrown (`tell-error.ts` says them). A session that ended meanwhile is
 * asked for its password in place, and the call is sent again: to its caller it only took longer.
 */
export const api: ContractRouterClient<Contract> = createORPCClient(link);
