import { Refusal } from '#kernel/refusal.ts';

/** The connection or the server went away: classes 08 and 57P of PostgreSQL, and what the socket says. */
const away = /^(08|57P)/;
const awaySockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH']);
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;
const fullWords = /No space left on device|ENOSPC/;

/**
 * What a driver threw, as the refusal users see: `databaseAway` when there is nobody to ask, `storageFull` when the
 * disk is. Anything else comes back, without the values that were asked with.
 */
export function databaseFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  forgetValues(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '53100' || code === 'ENOSPC' || fullWords.test(error.message)) {
    return withCause(new Refusal('storageFull'), error);
  }
  if (away.test(code) || code === '53300' || awaySockets.has(code) || awayWords.test(error.message)) {
    return withCause(new Refusal('databaseAway'), error);
  }
  return error;
}

/** What drivers hang on an error beside its message: the statement with all its values, the row that failed. */
const valuesIn = ['params', 'query', 'queryOptions', 'internalQuery', 'detail', 'where'];

/** Answers, hashes of passwords and tokens of sessions must not come into a log by way of an error. */
function forgetValues(error: Error): void {
  for (const name of valuesIn) Reflect.deleteProperty(error, name);
}

/** The log keeps the driver's own words. */
function withCause(refusal: Refusal, cause: Error): Refusal {
  refusal.cause = cause;
  return refusal;
}
