import { access, constants, mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder in which pages made of evidence are kept from one book to the next; a temporary one where there is no home. */
export async function bookCache(): Promise<string> {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  const folder = join(xdg ?? local ?? join(homedir(), '.cache'), 'shuzhuan', 'book');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
    return folder;
  } catch {
    return join(tmpdir(), `shuzhuan-book-${String(process.getuid?.() ?? '')}`);
  }
}
