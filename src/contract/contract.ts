import { account, organisation } from './account.ts';
import { applications, calls, evidence } from './application.ts';
import { admin, authority } from './authority.ts';
import { recommending } from './recommending.ts';

/** The whole HTTP agreement; each route lies under `/api`. */
export const contract = {
  account,
  organisation,
  calls,
  applications,
  evidence,
  recommending,
  authority,
  admin,
};

export type Contract = typeof contract;
