import type { AnyContractRouter } from '@orpc/contract';

declare global {
  /** The contract without its schemas: paths and methods. Put in by `vite.config.ts`. */
  const CONTRACT: AnyContractRouter;
}
