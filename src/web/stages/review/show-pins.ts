import type { PinItem } from '#contract/pins.ts';
import { queryClient } from '../../query-client.ts';
import { reviewKey, type Review } from './use-review.ts';

/** Puts the pins as an act left them into the review that is open; nothing else of it is asked anew. */
export function showPins(applicationId: string, pins: readonly PinItem[]): void {
  queryClient.setQueryData<Review>(reviewKey(applicationId), (review) =>
    review === undefined ? undefined : { ...review, opened: { ...review.opened, pins: [...pins] } },
  );
}
