import type { CountyStance } from './county-stance.ts';

/** How the acts about a county's opinion are called. */
export const countyWords = { opine: '出具县级意见', passOver: '不等县级意见' } as const;

/** How each stance is called. */
export const stanceWords: Readonly<Record<CountyStance, string>> = {
  agree: '同意',
  disagree: '不同意',
  return: '建议退回修改',
};
