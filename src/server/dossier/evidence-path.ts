import { extensionOfType, fileKinds } from '../files/file-types.ts';

const kinds: Readonly<Record<string, { readonly type: string }>> = fileKinds;

/**
 * Where evidence lies in a dossier: `evidence/<id>.<ext>`. The extension is that of the name it came with where the
 * content agrees, else that of the content.
 */
export function evidencePath(id: string, type: string, fileName: string): string {
  const named = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const agrees = Object.hasOwn(kinds, named) && kinds[named]?.type === type;
  return `evidence/${id}.${agrees ? named : extensionOfType(type)}`;
}
