import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Needs } from '#kernel/permission.ts';
import { refusals, type RefusalCode } from '#kernel/refusal.ts';

/** What every refusal carries: the Chinese sentence, and the parameters it quotes. */
const refusalData = z.object({ params: z.record(z.string(), z.unknown()) });

type RefusalErrors = Record<RefusalCode, { status: number; data: typeof refusalData }>;

const errors = Object.fromEntries(
  Object.entries(refusals).map(([code, status]) => [code, { status, data: refusalData }]),
) as RefusalErrors;

export interface RouteMeta extends Record<string, unknown> {
  /** Who may call it; whose things they may touch is the use case's question. */
  readonly needs?: Needs;
}

const base = oc.$meta<RouteMeta>({}).errors(errors);

/** A route: method and path, and who may call it. A refusal of the procedure may come from any. */
export function route(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: `/${string}`, needs: Needs) {
  return base.meta({ needs }).route({ method, path });
}
