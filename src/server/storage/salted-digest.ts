import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { newId } from '../new-id.ts';

/**
 * SHA-256 of salt and canonical JSON. The salt lies beside the digest and goes with the person it is about: without
 * it nobody can guess a short value from its digest, and the seals still hold.
 */
export function saltedDigest(value: unknown, salt: string = newId()): { salt: string; digest: string } {
  const text = canonicalize(value) ?? 'null';
  return { salt, digest: createHash('sha256').update(salt).update(text, 'utf8').digest('hex') };
}
