import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Output } from './output.ts';

const transfer = fileURLToPath(new URL('../server/admin/transfer.ts', import.meta.url));

/**
 * Runs a command that needs the platform's database. The command line knows no database: the server's own command runs
 * as a process of its own, with the same environment (DATA_DIR, DATABASE_URL). Out: its exit code, and the line it said.
 */
export function onPlatform(
  argv: readonly string[],
  output: Output,
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(process.execPath, [transfer, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => complaint.push(piece));
  const text = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString('utf8').trim();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (complaint.length > 0) output.warn(text(complaint));
      resolve({ code: code ?? 1, said: text(said) });
    });
  });
}
