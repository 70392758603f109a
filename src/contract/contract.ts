import { account, organisation } from './account.ts';
import { applications, calls, evidence } from './application.ts';
import { admin, authority } from './authority.ts';
import { callTime } from './call-time.ts';
import { checkTrials } from './check-trials.ts';
import { regionMap } from './region-map.ts';
import { callUnits } from './call-units.ts';
import { deliveries } from './deliveries.ts';
import { county } from './county.ts';
import { chasing } from './chasing.ts';
import { evidenceBook } from './evidence-book.ts';
import { evidenceRoom } from './evidence-room.ts';
import { office } from './office.ts';
import { identity } from './identity.ts';
import { intake } from './intake.ts';
import { lists } from './lists.ts';
import { notices } from './notices.ts';
import { openCodes } from './open-codes.ts';
import { overview } from './overview.ts';
import { peopleData } from './people-data.ts';
import { pins } from './pins.ts';
import { recommending } from './recommending.ts';
import { scans } from './scans.ts';
import { search } from './search.ts';
import { together } from './together.ts';

/** The whole HTTP agreement; each route lies under `/api`. */
export const contract = {
  account,
  organisation,
  identity,
  lists,
  intake,
  openCodes,
  calls,
  callTime,
  checkTrials,
  regionMap,
  callUnits,
  deliveries,
  applications,
  evidence,
  evidenceRoom,
  evidenceBook,
  pins,
  together,
  recommending,
  county,
  authority,
  overview,
  admin,
  peopleData,
  scans,
  search,
  notices,
  chasing,
  office,
};

export type Contract = typeof contract;
