import { createHash } from 'node:crypto';
import { canonicalJson } from '#programme/answers/canonical-json.ts';

/** SM3 (GB/T 32905) of bytes, in hex. */
export const sm3 = (...pieces: Uint8Array[]): string => {
  const hash = createHash('sm3');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
};

/** SM3 of canonical JSON (RFC 8785), behind a byte that tells what is digested. */
export const sm3OfValue = (mark: number, value: unknown): string =>
  sm3(Uint8Array.of(mark), Buffer.from(canonicalJson(value), 'utf8'));
