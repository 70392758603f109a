import { account, organisation } from './account.ts';
import { applications, calls, evidence } from './application.ts';
import { admin, authority } from './authority.ts';
import { callTime } from './call-time.ts';
import { chasing } from './chasing.ts';
import { evidenceRoom } from './evidence-room.ts';
import { office } from './office.ts';
import { notices } from './notices.ts';
import { overview } from './overview.ts';
import { peopleData } from './people-data.ts';
import { pins } from './pins.ts';
import { recommending } from './recommending.ts';
import { search } from './search.ts';
import { together } from './together.ts';

/** The whole HTTP agreement; each route lies under `/api`. */
export const contract = {
  account,
  organisation,
  calls,
  callTime,
  applications,
  evidence,
  evidenceRoom,
  pins,
  together,
  recommending,
  authority,
  overview,
  admin,
  peopleData,
  search,
  notices,
  chasing,
  office,
};

export type Contract = typeof contract;
