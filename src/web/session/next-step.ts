import type { Me } from '#contract/account.ts';

const steps = {
  secondFactor: '/sign-in/second-factor',
  secondFactorSetup: '/account/second-factor',
  passwordChange: '/account/password',
} as const;

/** Where to go with a session: to what it still lacks, else to where one wanted to go. */
export const nextStep = (missing: Me['missing'], wanted = '/home'): string =>
  missing === null ? wanted : steps[missing];

/** Where somebody wanted to go before they were asked to sign in; only a path of this site counts. */
export function wantedPath(search: string): string {
  const wanted = new URLSearchParams(search).get('to') ?? '';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/home';
}
