import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { ORPCError } from '@orpc/client';
import type { AnyContractProcedure } from '@orpc/contract';
import { implement, type AnyRouter } from '@orpc/server';
import type { FastifyInstance } from 'fastify';
import { contract } from '#contract/contract.ts';
import type { RouteMeta } from '#contract/route.ts';
import type { AskingAnyone } from '../context.ts';
import { bodyLimitOf } from './body-limits.ts';
import { answerError } from './answer-error.ts';
import type { RefusalAnswer } from './refusal-answer.ts';
import type { UseCases } from './use-case-types.ts';

interface Context {
  readonly asking: AskingAnyone;
  readonly answer: (error: unknown) => RefusalAnswer;
}
type AnyUseCase = (asking: AskingAnyone, input: unknown) => Promise<unknown>;
type Stages<Of> = Readonly<Record<string, Readonly<Record<string, Of>>>>;

/**
 * Puts every route of the contract on the server, each as a route of Fastify's own: its needs are asked before its
 * body is read, and whatever it refuses leaves in one shape. `useCases` answer them.
 */
export function mountContract(app: FastifyInstance, useCases: UseCases): void {
  const routes = routesOf(useCases);
  const handler = new OpenAPIHandler<Context>(routerOf(routes), {
    clientInterceptors: [
      async (call) => {
        try {
          return await call.next();
        } catch (error) {
          const { code, ...answer } = call.context.answer(error);
          throw new ORPCError(code, answer);
        }
      },
    ],
  });
  for (const { name, procedure } of routes) {
    const { method = 'GET', path = '' } = procedure['~orpc'].route;
    app.route({
      method,
      url: `/api${path.replace(/\{(\w+)\}/gu, ':$1')}`,
      bodyLimit: bodyLimitOf(name),
      config: { name, needs: (procedure['~orpc'].meta as RouteMeta).needs ?? 'signedIn' },
      handler: async (request, reply) => {
        const context: Context = {
          asking: request.asking,
          answer: (error) => answerError(request, error),
        };
        await handler.handle(request, reply, { prefix: '/api', context });
        return reply;
      },
    });
  }
}

interface MountedRoute {
  readonly stage: string;
  readonly verb: string;
  readonly name: string;
  readonly procedure: AnyContractProcedure;
  readonly useCase: AnyUseCase;
}

function routesOf(useCases: UseCases): MountedRoute[] {
  const stages: Stages<AnyContractProcedure> = contract;
  // The map is complete by its type; here only the names matter.
  const answering = useCases as unknown as Stages<AnyUseCase>;
  return Object.entries(stages).flatMap(([stage, verbs]) =>
    Object.entries(verbs).flatMap(([verb, procedure]) => {
      const useCase = answering[stage]?.[verb];
      return useCase ? [{ stage, verb, name: `${stage}.${verb}`, procedure, useCase }] : [];
    }),
  );
}

function routerOf(routes: readonly MountedRoute[]): AnyRouter {
  const router: Record<string, Record<string, AnyRouter>> = {};
  for (const { stage, verb, procedure, useCase } of routes) {
    (router[stage] ??= {})[verb] = implement(procedure)
      .$context<Context>()
      .handler(({ input, context }: { input: unknown; context: Context }) => useCase(context.asking, input));
  }
  return router;
}
