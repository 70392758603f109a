/** What a county may say: for it, against it, or that it should go back to be corrected first. */
export const countyStances = ['agree', 'disagree', 'return'] as const;
export type CountyStance = (typeof countyStances)[number];
