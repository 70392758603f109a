/** Begins the keys of all lists of open codes: whoever hands one out makes them stale. */
export const openCodesKey = ['codes'] as const;
