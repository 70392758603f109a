import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const cache = fileURLToPath(new URL('../../../.cache/chromium-86/', import.meta.url));
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--single-process',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** The oldest browser that is promised: Chromium 86, unpacked from npm into `.cache`. */
export function launchOldChromium() {
  const packed = createRequire(import.meta.url).resolve('chrome-aws-lambda/bin/chromium.br');
  const program = join(cache, 'chromium');
  if (!existsSync(program)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = `${program}.${String(process.pid)}`;
    writeFileSync(unfinished, brotliDecompressSync(readFileSync(packed)));
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, program);
  }
  return puppeteer.launch({ executablePath: program, args: flags, headless: true });
}
