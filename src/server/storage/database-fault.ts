import { Refusal } from '#kernel/refusal.ts';

/** The connection or the server went away: classes 08 and 57P of PostgreSQL, and what the socket says. */
const away = /^(08|57P)/;
const awaySockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH']);
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;
const fullWords = /No space left on device|ENOSPC/;

/**
 * What a driver threw, as the refusal users see: `databaseAway` when there is nobody to ask, `storageFull` when the
 * disk is. Anything else comes back as it was.
 */
export function databaseFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '53100' || code === 'ENOSPC' || fullWords.test(error.message)) {
    return withCause(new Refusal('storageFull'), error);
  }
  if (away.test(code) || code === '53300' || awaySockets.has(code) || awayWords.test(error.message)) {
    return withCause(new Refusal('databaseAway'), error);
  }
  return error;
}

/** The log keeps the driver's own words. */
function withCause(refusal: Refusal, cause: Error): Refusal {
  refusal.cause = cause;
  return refusal;
}
