/** What sort of unit recommends; the order in which lists show them. */
export const unitGroups = ['city', 'zone', 'department', 'enterprise', 'other'] as const;
export type UnitGroup = (typeof unitGroups)[number];

/** A unit that may recommend, as the province's list names it. */
export interface RecommendingUnit {
  /** Stable: it becomes the id of the organisation. */
  readonly id: string;
  readonly name: string;
  readonly group: UnitGroup;
  /** Name of the city it stands for; empty for the whole province. */
  readonly region: string;
}
