import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const unusedFor = 60 * 24 * 3_600_000;

/** Takes away what was made of files that no book has asked for in sixty days, and what a stopped process left. */
export async function forgetUnused(cache: string, now: Date): Promise<void> {
  const names = await readdir(cache).catch((): string[] => []);
  const isOld = async (name: string) => {
    const found = await stat(join(cache, name)).catch(() => null);
    return found !== null && now.getTime() - found.mtimeMs > unusedFor;
  };
  const old = new Set<string>();
  for (const name of names) if (!name.endsWith('.pdf') && (await isOld(name))) old.add(name);
  for (const name of names.filter((one) => one.endsWith('.pdf'))) {
    const record = name.replace(/\.pdf$/u, '.json');
    if (names.includes(record) ? old.has(record) : await isOld(name)) old.add(name);
  }
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true });
}
