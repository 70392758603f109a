import { createHash } from 'node:crypto';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import { newId } from '../new-id.ts';

interface SaltedDigest {
  readonly salt: string;
  readonly digest: string;
}

/**
 * SHA-256 of salt and canonical JSON. The salt lies beside the digest and goes with the person it is about: without
 * it nobody can guess a short value from its digest, and the seals still hold.
 */
export function saltedDigest(value: unknown, salt: string = newId()): SaltedDigest {
  return saltedDigestOf(canonicalJson(value), salt);
}

/** The same of a value that is canonical JSON already. */
export function saltedDigestOf(json: string, salt: string = newId()): SaltedDigest {
  return { salt, digest: createHash('sha256').update(salt).update(json, 'utf8').digest('hex') };
}
