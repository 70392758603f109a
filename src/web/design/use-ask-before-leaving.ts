import { useEffect } from 'react';
import { askBeforeLeaving } from '../ask-before-leaving.ts';

/** While it is true the browser asks before it closes the page. */
export function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => (unsaved ? askBeforeLeaving(() => true) : undefined), [unsaved]);
}
