import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** The text a list is searched for: what the address asks (`?text=`), until somebody types another. */
export function useSoughtText(): readonly [string, (text: string) => void] {
  const asked = useSearchParams()[0].get('text') ?? '';
  const [text, setText] = useState(asked);
  const [before, setBefore] = useState(asked);
  // A search leads here with another text while the page is open.
  if (before !== asked) {
    setBefore(asked);
    setText(asked);
  }
  return [text, setText];
}
