import type { Needs } from '#kernel/permission.ts';
import type { RefusalCode } from '#kernel/refusal.ts';
import type { AskingAnyone } from '../context.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any route under `/api` is reached. */
    asking: AskingAnyone;
    /** The code of the refusal it was answered with, for the log. */
    refused: RefusalCode | null;
  }

  interface FastifyContextConfig {
    /** Name of the route in the contract or among the plain routes. */
    name?: string;
    /** Who may call it. A route without it is outside `/api`. */
    needs?: Needs;
  }
}
