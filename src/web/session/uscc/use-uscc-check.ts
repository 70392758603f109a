import { useEffect, useState } from 'react';
import type { UsccProblem } from './uscc-problem.ts';

type Check = (typed: string) => UsccProblem | undefined;

/**
 * What says what is wrong with a code; fetched as soon as one is typed, since whoever only reads the page needs none.
 * Until it is there no code is wrong; the server reads each once more.
 */
export function useUsccCheck(typed: string): Check {
  const [check, setCheck] = useState<Check>(() => () => undefined);
  const wanted = typed !== '';
  useEffect(() => {
    if (!wanted) return;
    import('./uscc-problem.ts').then(
      ({ usccProblem }) => setCheck(() => usccProblem),
      () => undefined,
    );
  }, [wanted]);
  return check;
}
