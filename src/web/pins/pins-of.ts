import { blockOf } from '#programme/answers/block-target.ts';
import type { PinItem } from '#contract/pins.ts';

/** The pins on a place, or on a block of it, that still ask for something. */
export const pinsOf = (pins: readonly PinItem[], target: string): readonly PinItem[] =>
  pins.filter(
    (pin) => (pin.target === target || blockOf(pin.target)?.leaf === target) && pin.state !== 'settled',
  );
