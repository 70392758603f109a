import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const debian = '/usr/bin/chromium';
const cache = fileURLToPath(new URL('../../../.cache/chromium/', import.meta.url));

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** The browser of the machine where it has one, else the one from npm, unpacked into `.cache`. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  if (existsSync(debian)) return { executablePath: debian, args: quiet };
  mkdirSync(cache, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
