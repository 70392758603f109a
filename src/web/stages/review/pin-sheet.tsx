import { EmptyState } from '../../design/empty-state.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { DifferenceSheet } from '../../pins/difference-sheet.tsx';
import { PinCard } from '../../pins/pin-card.tsx';
import { words } from '../../pins/words.zh.ts';
import { mayPin, PinButton } from './pinning.tsx';
import { showPins } from './show-pins.ts';
import type { Review } from './use-review.ts';

/** All pins of an application that are before whoever reviews it; and what was changed since it came back last. */
export function PinSheet({ review }: { readonly review: Review }) {
  const { pins, head } = review.opened;
  const pinning = mayPin(head);
  return (
    <>
      {(pins.length > 0 || pinning) && (
        <Sheet title={pins.length === 0 ? words.title : words.titleCount(pins.length)}>
          <div className="stack-small">
            {pins.length === 0 && (
              <EmptyState title={words.none}>{pinning ? words.noneUnit : words.noneRead}</EmptyState>
            )}
            <ul className="pin-list">
              {pins.map((pin) => (
                <PinCard
                  key={pin.id}
                  applicationId={head.id}
                  pin={pin}
                  place={pin.name}
                  writes={pinning || pin.settleable}
                  onPins={(after) => showPins(head.id, after)}
                />
              ))}
            </ul>
            <div>
              <PinButton target="" name="" />
            </div>
          </div>
        </Sheet>
      )}
      <DifferenceSheet applicationId={head.id} pins={pins} lead={words.differenceUnit} />
    </>
  );
}
