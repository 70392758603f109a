/** Without 0 O 1 I L, which look alike on paper, and without U, which is read as V. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 3;
const groupLength = 4;

/** What a one-time code serves. */
export type CodePurpose = 'invitation' | 'recovery' | 'link';

const hours: Readonly<Record<CodePurpose, number>> = { invitation: 72, recovery: 72, link: 72 };

/** When a code handed out now stops being good. */
export const codeExpiresAt = (purpose: CodePurpose, now: Date): Date =>
  new Date(now.getTime() + hours[purpose] * 3_600_000);

/** Random bytes a code is made from: more than characters, for some are thrown away. */
export const codeBytes = 64;

/** A code as it is printed, `K7QM-2XHD-9RTB`, from random bytes. Each character is equally likely; throws when too few bytes are usable. */
export function codeFromBytes(bytes: Uint8Array): string {
  const limit = 256 - (256 % alphabet.length);
  const letters = [...bytes]
    .filter((byte) => byte < limit)
    .slice(0, groups * groupLength)
    .map((byte) => alphabet.charAt(byte % alphabet.length));
  if (letters.length < groups * groupLength) throw new Error('too few random bytes');
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

/** A code as somebody typed it, in the one form it is compared in: width, case, hyphens and spaces do not matter. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '');
