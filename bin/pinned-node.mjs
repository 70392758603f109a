import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Node version package.json pins for this machine, and whether node_modules/.bin/node is that one.
 * @param {string} root the project's folder
 * @returns {{ pinned: string | null, found: string | null }} `pinned` is null where no package exists for this machine;
 *   `found` is the version that `npm run` will use, null when there is none
 */
export function pinnedNode(root) {
  const manifest = /** @type {{ optionalDependencies?: Record<string, string> }} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  );
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const pinned = manifest.optionalDependencies?.[`node-${platform}-${process.arch}`] ?? null;
  // Under `npm run` this process itself is node_modules/.bin/node once that exists: no need to start it again.
  if (
    pinned !== null &&
    process.version === `v${pinned}` &&
    process.execPath.startsWith(join(root, 'node_modules'))
  ) {
    return { pinned, found: pinned };
  }
  const windows = process.platform === 'win32';
  const asked = pinned === null ? 'node' : join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  const run = spawnSync(asked, ['--version'], { encoding: 'utf8', shell: windows });
  return { pinned, found: run.status === 0 ? run.stdout.trim().replace(/^v/, '') : null };
}
