import { sameItems, useWorkspace } from '../application/use-draft.ts';
import { pinsOf } from './pins-of.ts';
import { words } from './words.zh.ts';
import './pins.css';

/** What was remarked about a place, where it stands. */
export function TargetPins({ target }: { readonly target: string }) {
  const pins = useWorkspace((snapshot) => pinsOf(snapshot.pins, target), sameItems);
  if (pins.length === 0) return null;
  return (
    <ul className="target-pins">
      {pins.map(({ id, target: on, name, text, page }) => (
        <li key={id}>
          {on === target ? words.pinned(text) : words.pinnedOn(name, text)}
          {page !== null && ` ${words.onPage(page)}`}
        </li>
      ))}
    </ul>
  );
}
