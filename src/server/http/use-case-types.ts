import type { AnySchema, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import type { Contract } from '#contract/contract.ts';
import type { Asking, AskingAnyone } from '../context.ts';

type Schema<Declared> = Extract<Declared, AnySchema>;

/** What answers a route: it takes who asks and the input as the contract reads it, and gives what the contract promises. */
type UseCase<Procedure, Who> = Procedure extends {
  readonly '~orpc': { readonly inputSchema?: infer Input; readonly outputSchema?: infer Output };
}
  ? (asking: Who, input: InferSchemaOutput<Schema<Input>>) => Promise<InferSchemaInput<Schema<Output>>>
  : never;

/** Routes of one's own account may be called by somebody who is not signed in, and may set the session's cookie. */
type Who<Stage> = Stage extends 'account' ? AskingAnyone : Asking;

/** One use case for each route of the contract: the compiler wants them all. */
export type UseCases = {
  readonly [Stage in keyof Contract]: {
    readonly [Verb in keyof Contract[Stage]]: UseCase<Contract[Stage][Verb], Who<Stage>>;
  };
};
