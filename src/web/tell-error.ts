import { ORPCError } from '@orpc/client';
import { refusals, type RefusalCode, type RefusalParams } from '#kernel/refusal.ts';
import { words } from './words.zh.ts';

/** An error as people are told of it. `unreachable`: no answer came; `failed`: the machine, not the procedure, said no. */
export interface ToldError {
  readonly code: RefusalCode | 'unreachable' | 'failed';
  readonly sentence: string;
  readonly params: RefusalParams;
}

const isRefusal = (code: string): code is RefusalCode => Object.prototype.hasOwnProperty.call(refusals, code);

/** In: whatever a call of the contract threw. Out: its code, the Chinese sentence, and what the refusal quotes. */
export function tellError(error: unknown): ToldError {
  if (!(error instanceof ORPCError)) {
    const lost = error instanceof TypeError;
    return {
      code: lost ? 'unreachable' : 'failed',
      sentence: lost ? words.unreachable : words.failed,
      params: {},
    };
  }
  const { code, message } = error as ORPCError<string, unknown>;
  return {
    code: isRefusal(code) ? code : 'failed',
    // Sentences of the server are Chinese; what stands in between the two may answer in other words.
    sentence: /\p{Script=Han}/u.test(message) ? message : words.failed,
    params: paramsOf(error.data),
  };
}

/** Is it this refusal? For the few an act answers with more than its sentence. */
export const isRefused = (error: unknown, code: RefusalCode): boolean =>
  error instanceof ORPCError && error.code === code;

function paramsOf(data: unknown): RefusalParams {
  const params = (data as { params?: unknown } | null | undefined)?.params;
  return typeof params === 'object' && params !== null ? (params as RefusalParams) : {};
}
