/** What the overview is filtered by, as the address names it. */
export const overviewFilterNames = ['call', 'state', 'type', 'region', 'unit', 'text'] as const;
export type OverviewFilterName = (typeof overviewFilterNames)[number];
