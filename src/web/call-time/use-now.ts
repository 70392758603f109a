import { useEffect, useState } from 'react';
import { serverNow } from '../session/server-clock.ts';

/** The server's time in ms, looked at every second while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
