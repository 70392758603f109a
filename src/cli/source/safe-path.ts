import { Unusable } from '../unusable.ts';

/** A drive of Windows. */
const drive = /^[A-Za-z]:/u;

const unwritable = /[\\\u0000-\u001f\u007f]/u;

/**
 * Returns the path inside a dossier as given.
 * Refuses one that is absolute or leaves the dossier, and one that only some systems read the same way: with
 * backslashes, control characters, empty parts or `.`.
 *
 * @param place where the path stands, for the message
 */
export function safePath(path: string, place: string): string {
  const parts = path.split('/');
  if (/^[/\\]/u.test(path) || drive.test(path) || path.split(/[/\\]/u).includes('..'))
    throw new Unusable('pathLeaves', { path, place });
  if (unwritable.test(path) || parts.includes('') || parts.includes('.'))
    throw new Unusable('pathOdd', { path, place });
  return path;
}
