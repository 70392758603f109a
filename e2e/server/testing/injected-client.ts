import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { FastifyInstance } from 'fastify';
import { contract, type Contract } from '#contract/contract.ts';

export type Client = ContractRouterClient<Contract>;

/** The client of the contract that the pages use, whose requests are put into the server without a network. */
export function injectedClient(app: FastifyInstance, cookie: string): Client {
  const link = new OpenAPILink(contract, {
    url: 'http://localhost/api',
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const payload = await request.text();
      const { statusCode, body, headers } = await app.inject({
        method: request.method as 'GET' | 'PUT',
        url: pathname + search,
        headers: { cookie, ...(payload === '' ? {} : { 'content-type': 'application/json' }) },
        ...(payload === '' ? {} : { payload }),
      });
      return new Response(body, {
        status: statusCode,
        headers: { 'content-type': String(headers['content-type']) },
      });
    },
  });
  return createORPCClient(link);
}
