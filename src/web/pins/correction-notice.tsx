import { Link } from 'react-router';
import { evidenceOf } from '#procedure/application/unlocked-targets.ts';
import { placeOf } from '../application/page-of.ts';
import { useDraft, useEditable, useWorkspace } from '../application/use-draft.ts';
import type { Snapshot } from '../application/workspace.ts';
import { Notice } from '../design/notice.tsx';
import { PinCard } from './pin-card.tsx';
import { words } from './words.zh.ts';

/** The pins of a return: how many places are open, and each with its thread and the way there. */
export function CorrectionNotice() {
  const { id, workspace } = useDraft();
  const editable = useEditable();
  const pins = useWorkspace((snapshot) => snapshot.pins);
  const unlocked = useWorkspace((snapshot) => snapshot.unlocked);
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const links = useWorkspace((snapshot) => snapshot.links);
  if (pins.length === 0) return null;
  const waiting = pins.filter(({ state }) => state !== 'settled');
  return (
    <Notice tone={waiting.length > 0 ? 'warns' : 'tells'}>
      {unlocked !== null && <p>{words.correction(waiting.length === 0 ? pins.length : waiting.length)}</p>}
      <details className="pin-correction">
        <summary>
          {words.correctionList}（{pins.length}）
        </summary>
        <ul className="pin-list">
          {pins.map((pin) => (
            <PinCard
              key={pin.id}
              applicationId={id}
              pin={pin}
              place={<Link to={placeOf(id, correctedAt(pin.target, links), notice)}>{pin.name}</Link>}
              writes={editable || workspace.snapshot().head.acts.length > 0}
              onPins={(after) => workspace.setPins(after)}
            />
          ))}
        </ul>
      </details>
    </Notice>
  );
}

/** A piece of evidence is put right where it is linked first. */
function correctedAt(target: string, links: Snapshot['links']): string {
  const item = evidenceOf(target);
  if (item === null) return target;
  const linking = [...links].find(([, linked]) => linked.some(({ evidenceId }) => evidenceId === item));
  return linking?.[0] ?? target;
}
