import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Programme } from '../definition/programme.ts';
import type { Fault } from './fault.ts';
import { officialWording } from './official-wording.ts';

/**
 * Compares a notice with the official text it was written from: the text is the registered one, and every wording the
 * notice takes from it stands there word for word; only white space and line breaks may differ.
 * In: the notice, the text as received. Out: all faults at once, each with its path.
 */
export function verifySource(programme: Programme, text: string): Fault[] {
  const { file, sha256: registered } = programme.source;
  const found = bytesToHex(sha256(utf8ToBytes(text)));
  const squashed = squash(text);
  return [
    ...(found === registered
      ? []
      : [{ path: 'source.sha256', code: 'sourceMismatch', subject: file } as const]),
    ...officialWording(programme)
      .filter((wording) => !squashed.includes(squash(wording.text)))
      .map((wording): Fault => ({ path: wording.path, code: 'labelNotInSource', subject: wording.text })),
  ];
}

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}
