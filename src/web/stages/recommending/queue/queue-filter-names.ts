/** What the queue is filtered by, as the address names it. */
export const queueFilterNames = ['call', 'state', 'type', 'text', 'late'] as const;
export type QueueFilterName = (typeof queueFilterNames)[number];
