import type { PinItem } from '#contract/pins.ts';

/** The pins on a place that still ask for something. */
export const pinsOf = (pins: readonly PinItem[], target: string): readonly PinItem[] =>
  pins.filter((pin) => pin.target === target && pin.state !== 'settled');
