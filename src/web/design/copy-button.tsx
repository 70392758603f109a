import { useState } from 'react';
import { Button, type Weight } from './button.tsx';
import { words } from './words.zh.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What it copies, where that is not plain. */
  readonly label?: string;
  readonly weight?: Weight;
}

/** Copies a text. Over plain http the clipboard is closed to scripts: then the older command, then a hint. */
export function CopyButton({ text, label = words.copy, weight = 'normal' }: CopyButtonProps) {
  const [said, setSaid] = useState<string>(label);
  const copy = async (): Promise<void> => {
    setSaid((await copied(text)) ? words.copied : words.copyByHand);
  };
  return (
    <>
      <Button weight={weight} onClick={() => void copy()}>
        {said}
      </Button>
      <span role="status" className="only-read-aloud">
        {said === label ? '' : said}
      </span>
    </>
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
