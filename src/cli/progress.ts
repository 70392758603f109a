import { stderr } from 'node:process';
import { harmless } from './printable.ts';

/** Nothing is shown before this long, in ms. */
const quietFor = 1000;
const clearLine = '\r\u001b[K';

/** Says what is being done now. */
export type Step = (text: string) => void;

/** Does some work; on a terminal tells what is being done once it takes longer than a second. Silent elsewhere. */
export async function withProgress<T>(work: (step: Step) => Promise<T>): Promise<T> {
  if (!stderr.isTTY || process.env['TERM'] === 'dumb') return work(() => undefined);
  const started = Date.now();
  const now = { text: '', shown: false };
  const show = () => {
    if (now.text === '' || Date.now() - started < quietFor) return;
    stderr.write(clearLine + fitting(now.text));
    now.shown = true;
  };
  const timer = setInterval(show, 200);
  try {
    return await work((text) => {
      now.text = text;
      show();
    });
  } finally {
    clearInterval(timer);
    if (now.shown) stderr.write(clearLine);
  }
}

/** What is wider than the terminal would leave its first line behind. A Chinese character takes two columns. */
function fitting(text: string): string {
  const room = Math.floor(stderr.columns / 2) - 2;
  const characters = [...harmless(text)];
  return `${characters.slice(0, Math.max(1, room)).join('')} …`;
}
