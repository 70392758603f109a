import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { changedMiddle } from './changed-middle.ts';
import { words as all } from './words.zh.ts';

const { history: words } = all;

/** So much of what stayed is shown on either side, and so much of what changed before it is unfolded. */
const around = 16;
const most = 160;

interface BeforeAfterProps {
  /** Undefined where it is not known. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What stood there and what stands there then; of what is long only what changed, with a little around it. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  if (before === undefined) return <Line label={words.first} said={after} lead="" tail="" as="span" />;
  const middle = changedMiddle(before, after);
  const cut = before.length + after.length > most;
  const lead = cut ? shortened(middle.lead, 'start') : middle.lead;
  const tail = cut ? shortened(middle.tail, 'end') : middle.tail;
  return (
    <div>
      <Line label={words.before} said={middle.before} lead={lead} tail={tail} as="del" />
      <Line label={words.after} said={middle.after} lead={lead} tail={tail} as="ins" />
    </div>
  );
}

function shortened(text: string, side: 'start' | 'end'): string {
  const letters = [...text];
  if (letters.length <= around) return text;
  return side === 'start' ? `……${letters.slice(-around).join('')}` : `${letters.slice(0, around).join('')}……`;
}

interface LineProps {
  readonly label: string;
  readonly lead: string;
  readonly said: string;
  readonly tail: string;
  /** What is marked as gone, as new, or not at all. */
  readonly as: 'del' | 'ins' | 'span';
}

function Line({ label, lead, said, tail, as: Changed }: LineProps) {
  const [unfolded, setUnfolded] = useState(false);
  const letters = [...said];
  const folded = !unfolded && letters.length > most;
  return (
    <p className="together-change">
      <span className="note">{label}</span>{' '}
      {lead + said + tail === '' ? (
        <span className="soft">{words.blank}</span>
      ) : (
        <>
          {lead}
          {said !== '' && <Changed>{folded ? `${letters.slice(0, most).join('')}……` : said}</Changed>}
          {tail}
        </>
      )}
      {folded && (
        <Button weight="plain" onClick={() => setUnfolded(true)}>
          {words.more}
        </Button>
      )}
    </p>
  );
}
