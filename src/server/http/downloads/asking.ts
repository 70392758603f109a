import type { FastifyRequest } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import type { Asking } from '../../context.ts';

/** A request by somebody who is signed in. Refuses `signInNeeded`. */
export function askingOf(request: FastifyRequest): Asking {
  const { actor } = request.asking;
  if (!actor) throw new Refusal('signInNeeded');
  return { ...request.asking, actor };
}

/** A part of the path, by its name. */
export const pathPart = (request: FastifyRequest, name: string): string =>
  (request.params as Record<string, string>)[name] ?? '';

/** Is the file to be saved rather than shown? */
export const toSave = (request: FastifyRequest): boolean =>
  (request.query as Record<string, unknown>)['download'] === '1';
