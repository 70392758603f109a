import type { AnyContractRouter } from '@orpc/contract';

declare global {
  /** The contract without its schemas: paths, methods and what each route needs. Put in by `vite.config.ts`. */
  const CONTRACT: AnyContractRouter;
}
