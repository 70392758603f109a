const longest = 200;
/** Controls, marks that turn the direction of writing, and what no system allows in a name. */
const unfit = /[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu;
const unnamed = 'file';

/**
 * A file name as it may be shown, kept and offered again: the last part of a path, without controls and marks that
 * hide the real extension, at most 200 characters with its extension kept.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(unfit, '')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (plain === '') return unnamed;
  const characters = Array.from(plain);
  if (characters.length <= longest) return plain;
  const extension = /\.[^.]{1,10}$/u.exec(plain)?.[0] ?? '';
  return characters.slice(0, longest - extension.length).join('') + extension;
}
