import { useId, useState, type ReactNode } from 'react';
import type { PinItem } from '#contract/pins.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { momentWords } from '../design/moment-words.ts';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Tag } from '../design/tag.tsx';
import { WordsField } from '../stages/review/words-field.tsx';
import { words } from './words.zh.ts';
import './pins.css';

const tones = { draft: 'plain', open: 'blocks', answered: 'warns', settled: 'done' } as const;

interface PinCardProps {
  readonly applicationId: string;
  readonly pin: PinItem;
  /** Its place: a name, or the way there. */
  readonly place: ReactNode;
  /** May the one who looks reply? */
  readonly writes: boolean;
  /** All pins as they are after an act. */
  readonly onPins: (pins: readonly PinItem[]) => void;
}

/** One pin with its thread, and what may be done about it. */
export function PinCard({ applicationId, pin, place, writes, onPins }: PinCardProps) {
  const { id: pinId, name, page, text, state, at, by, side, replies, removable, settleable } = pin;
  const [replying, setReplying] = useState(false);
  const [reply, setReply] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const head = useId();
  const act = async (asked: Promise<PinItem[]>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      onPins(await asked);
      setReplying(false);
      setReply('');
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const aloud = <span className="only-read-aloud">{words.aloud(name)}</span>;
  const where = { applicationId, pinId };
  return (
    <li className={state === 'settled' ? 'pin pin-settled' : 'pin'} aria-labelledby={head}>
      <div className="row row-apart" id={head}>
        <strong>
          {place} {page !== null && words.onPage(page)}
        </strong>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </div>
      <p className="pin-text">{text}</p>
      <span className="note">
        {words.said(momentWords(at), by)}（{words.sides[side]}）
      </span>
      {replies.length > 0 && (
        <ul className="pin-replies">
          {replies.map((one) => (
            <li key={one.at + one.text}>
              <span className="note">{words.said(momentWords(one.at), one.by)}</span>
              <p className="pin-text">{one.text}</p>
            </li>
          ))}
        </ul>
      )}
      {replying && (
        <WordsField label={words.replyTo(name)} value={reply} rows={2} maxLength={2000} onType={setReply} />
      )}
      <RefusalNotice error={error} />
      {(writes || removable || settleable) && (
        <div className="row">
          {writes && !replying && state !== 'draft' && (
            <Button weight="plain" onClick={() => setReplying(true)}>
              {words.reply}
              {aloud}
            </Button>
          )}
          {replying && (
            <Button
              busy={busy}
              disabled={reply.trim() === ''}
              onClick={() => void act(api.pins.reply({ ...where, text: reply }))}
            >
              {words.send}
            </Button>
          )}
          {settleable && (
            <Button
              weight="plain"
              busy={busy}
              onClick={() => void act(api.pins.settle({ ...where, settled: state !== 'settled' }))}
            >
              {state === 'settled' ? words.reopen : words.settle}
              {aloud}
            </Button>
          )}
          {removable && (
            <Button weight="plain" busy={busy} onClick={() => void act(api.pins.remove(where))}>
              {words.remove}
              {aloud}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
