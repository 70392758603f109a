import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Actor } from '#kernel/actor.ts';
import { findBrowser } from './find-browser.ts';
import { comfortable, desk, giveSession, type Journey } from './journey.ts';

/** A browser with a folder of its own, so that it can be killed and opened again. */
export interface OwnBrowser {
  open(actor: Actor): Promise<Page>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export function ownBrowser(journey: Journey): OwnBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-browser-'));
  let context: BrowserContext | null = null;
  return {
    async open(actor) {
      context = await chromium.launchPersistentContext(folder, {
        ...(await findBrowser()),
        ...comfortable,
        headless: true,
        viewport: desk,
        baseURL: journey.address,
      });
      await giveSession(journey, context, actor);
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      return page;
    },
    async kill() {
      const [main] = processesIn(folder);
      if (main === undefined) throw new Error('the browser is not there to be killed');
      process.kill(main, 'SIGKILL');
      for (let turn = 0; turn < 100 && processesIn(folder).length > 0; turn += 1) await sleep(50);
      context = null;
      // The lock of a browser that is gone.
      for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        rmSync(join(folder, name), { force: true });
    },
    async remove() {
      await context?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Processes of the browser in this folder, its main one first. */
function processesIn(folder: string): number[] {
  const own = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const line = commandLine(Number(name));
      return line.includes(`--user-data-dir=${folder}`) ? [{ pid: Number(name), line }] : [];
    });
  return own.sort((a, b) => rank(a.line) - rank(b.line)).map(({ pid }) => pid);
}

const rank = (line: string): number => (line.includes('--type=') ? 1 : 0);

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
