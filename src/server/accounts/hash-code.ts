import { createHash, randomBytes } from 'node:crypto';
import { codeBytes, codeFromBytes, plainCode } from '#membership/one-time-code.ts';

/** A fresh code as it is printed; only its hash is kept. */
export const newCode = (): string => codeFromBytes(randomBytes(codeBytes));

/** What is kept of a code: the SHA-256 of its plain form. A code has 59 random bits and a short life, so no salt is needed. */
export const hashCode = (typed: string): string =>
  createHash('sha256').update(plainCode(typed)).digest('hex');
