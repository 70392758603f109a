import { stderr } from 'node:process';

/** Nothing is shown before this long. */
const quietFor = 1000;

/** Tells on a terminal what is being done once it takes longer than a second; silent elsewhere and when it is done. */
export function startProgress(): { step(text: string): void; end(): void } {
  const started = Date.now();
  let current = '';
  let shown = false;
  const show = () => {
    if (!stderr.isTTY || current === '' || Date.now() - started < quietFor) return;
    stderr.write(`\r\u001b[K${current} …`);
    shown = true;
  };
  const timer = setInterval(show, 200);
  timer.unref();
  return {
    step(text) {
      current = text;
      show();
    },
    end() {
      clearInterval(timer);
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
