import { useState } from 'react';
import { Button } from './button.tsx';
import { words } from './words.zh.ts';

/** Copies a text. Over plain http the clipboard is closed to scripts: then the older command, then a hint. */
export function CopyButton({ text }: { readonly text: string }) {
  const [said, setSaid] = useState<string>(words.copy);
  const copy = async (): Promise<void> => {
    setSaid((await copied(text)) ? words.copied : words.copyByHand);
  };
  return (
    <Button onClick={() => void copy()}>
      <span role="status">{said}</span>
    </Button>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text);
  }
}

function copiedByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // Deprecated, and the only way where the page came over plain http.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
