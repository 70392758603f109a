import { useEffect, useState } from 'react';
import type { Me } from '#contract/account.ts';
import { Button } from '../design/button.tsx';
import { refreshMe } from './me.ts';
import { minuteWords, timeLeft, type TimeLeft } from './time-left.ts';
import { lastHeard, serverNow } from './server-clock.ts';
import { words } from './words.zh.ts';
import './idle-notice.css';

/** So long after its end by our reckoning a session is surely over. */
const graceSeconds = -2;

/** Counts down the last minutes of a session in which nothing is done, with a way to go on. */
export function IdleNotice({ me }: { readonly me: Me }) {
  const left = useTimeLeft(me);
  const over = left !== null && left.seconds <= graceSeconds;
  useEffect(() => {
    // The server is asked: it says the session is over, and the password is asked for; or another tab kept it alive.
    if (over) ask();
  }, [over]);
  if (left === null || left.seconds <= 0) return null;
  const time = minuteWords(left.seconds);
  return (
    <div className="idle-notice no-print">
      <span className="only-read-aloud" role="status">
        {words.soon}
      </span>
      <span>{left.because === 'idle' ? words.idle(time) : words.endsSoon(time)}</span>
      {left.because === 'idle' && (
        <Button weight="primary" onClick={ask}>
          {words.stay}
        </Button>
      )}
    </div>
  );
}

/** Without an answer nothing changes: the next act will tell. */
function ask(): void {
  refreshMe().catch(() => undefined);
}

function useTimeLeft(me: Me): TimeLeft | null {
  const [left, setLeft] = useState<TimeLeft | null>(null);
  useEffect(() => {
    const asked = lastHeard();
    const look = (): void => setLeft(timeLeft(me, asked, lastHeard(), serverNow()));
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [me]);
  return left;
}
