import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';

const debian = '/usr/bin/chromium';
const cache = fileURLToPath(new URL('../../../.cache/chromium/', import.meta.url));

const quiet = [
  '--no-sandbox',
  '--lang=zh-CN',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** The browser of the machine, unless it has none or BROWSER_FROM_NPM=1; then the one from npm, unpacked into `.cache`. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const fromNpm = process.env['BROWSER_FROM_NPM'] === '1';
  if (existsSync(debian) && !fromNpm) return { executablePath: debian, args: quiet };
  mkdirSync(cache, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  try {
    return { executablePath: await chromium.executablePath(), args: quiet };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
