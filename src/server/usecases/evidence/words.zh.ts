export const evidenceWords = {
  /** Where evidence is still linked. */
  places: (count: number) => `申报中的 ${String(count)}`,
} as const;
