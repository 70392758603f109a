import { Unusable } from '../unusable.ts';

/** Windows drives, backslashes, control characters: nothing an evidence path needs. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /^[A-Za-z]:|[\\\u0000-\u001f]/u;

/** Returns the path inside a dossier as given; refuses one that is absolute or leaves the dossier. */
export function safePath(path: string, place: string): string {
  const parts = path.split('/');
  if (
    path === '' ||
    path.startsWith('/') ||
    forbidden.test(path) ||
    parts.includes('..') ||
    parts.includes('')
  )
    throw new Unusable('pathLeaves', { path, place });
  return path;
}
