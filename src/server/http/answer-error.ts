import type { FastifyRequest } from 'fastify';
import { refusalAnswer, refusalOf, type RefusalAnswer } from './refusal-answer.ts';

/** The answer to whatever went wrong with a request. A failure of the program is logged whole and answered by a number. */
export function answerError(request: FastifyRequest, error: unknown): RefusalAnswer {
  const refusal = refusalOf(error, request.routeOptions.bodyLimit);
  if (refusal) {
    request.refused = refusal.code;
    if (refusal.cause !== undefined) request.log.warn({ err: refusal.cause }, refusal.code);
    return refusalAnswer(refusal.code, refusal.params);
  }
  request.refused = 'failure';
  request.log.error({ err: error, route: request.routeOptions.config.name }, 'failure');
  return refusalAnswer('failure', { number: request.id });
}
