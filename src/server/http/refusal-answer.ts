import { ORPCError } from '@orpc/client';
import { ValidationError } from '@orpc/contract';
import { Refusal, refusals, type RefusalCode, type RefusalParams } from '#kernel/refusal.ts';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { bodyLimitWords, inputProblems, unstorable } from './input-problems.zh.ts';

/** How every refusal and failure leaves the server: the shape the client of the contract reads. */
export interface RefusalAnswer {
  readonly defined: true;
  readonly code: RefusalCode;
  readonly status: number;
  readonly message: string;
  readonly data: { readonly params: RefusalParams };
}

/** The answer to a refusal, with its sentence. */
export function refusalAnswer(code: RefusalCode, params: RefusalParams = {}): RefusalAnswer {
  return {
    defined: true,
    code,
    status: refusals[code],
    message: refusalSentence(code, params),
    data: { params },
  };
}

/**
 * The refusal an error means, whoever threw it: the procedure, the reader of the input, Fastify, the disk. Null for
 * a failure of the program, which the caller logs and answers as `failure` with a number to quote.
 */
export function refusalOf(error: unknown, bodyLimit: number): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof ORPCError) return refusalOfReader(error as ORPCError<string, unknown>);
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('storageFull');
  if (code === '22021' || code === '22P05') return new Refusal('badInput', { problems: unstorable });
  if (typeof code !== 'string' || !code.startsWith('FST_')) return null;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Refusal('tooLarge', { limit: bodyLimitWords(bodyLimit) });
  if (statusCode === 415) return new Refusal('unknownFormat');
  if (statusCode === 404) return new Refusal('notFound');
  return statusCode === 400 || statusCode === 414 ? new Refusal('badJson') : null;
}

/** The input was not what the contract says, or no route answers; a wrong output is a failure of the program. */
function refusalOfReader(error: ORPCError<string, unknown>): Refusal | null {
  if (error.code === 'NOT_FOUND') return new Refusal('notFound');
  if (error.code !== 'BAD_REQUEST') return null;
  return error.cause instanceof ValidationError
    ? new Refusal('badInput', { problems: inputProblems(error.cause.issues) })
    : new Refusal('badJson');
}
