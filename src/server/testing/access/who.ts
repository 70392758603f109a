/** Everybody who may knock at a route, as the table of access names them. */
export const people = [
  'anonymous',
  /** Of the authority, signed in by password alone: the second factor is still to be set up. */
  'halfSignedIn',
  'manager',
  'clerk',
  'reader',
  'otherApplicant',
  'unit',
  'otherUnit',
  /** Of the county office the application lies before, and of another one of the same unit. */
  'county',
  'otherCounty',
  'authority',
  'system',
  'security',
  'audit',
] as const;
export type Who = (typeof people)[number];

/** What becomes of a request: it goes through to the procedure, it is refused, or the thing does not exist for the one who asks. */
export type Verdict = 'allow' | 'deny' | 'hide';

/** Who gets through, and for whom the thing does not exist; everybody else is refused. */
export interface Access {
  readonly allow: readonly Who[];
  readonly hide?: readonly Who[];
}

export const verdictOf = ({ allow, hide = [] }: Access, who: Who): Verdict =>
  allow.includes(who) ? 'allow' : hide.includes(who) ? 'hide' : 'deny';

const applicants = ['manager', 'clerk', 'reader'] as const;
const writers = ['manager', 'clerk'] as const;
const administrators = ['system', 'security', 'audit'] as const;
const counties = ['county', 'otherCounty'] as const;
const managers = ['manager', 'otherApplicant', 'unit', 'otherUnit', ...counties, 'authority'] as const;
const members = [...applicants, 'otherApplicant', 'unit', 'otherUnit', ...counties, 'authority'] as const;

/** The answers that come back again and again, each by its reason. */
export const access = {
  anyone: { allow: people },
  session: { allow: ['halfSignedIn', ...members, ...administrators] },
  signedIn: { allow: [...members, ...administrators] },
  /** Whatever belongs to one's own organisation; administrators have none. */
  ownOrganisation: { allow: members, hide: administrators },
  managers: { allow: managers },
  /** A person of the applicant: their own manager alone. */
  ownPerson: { allow: ['manager'], hide: ['otherApplicant', 'unit', 'otherUnit', ...counties, 'authority'] },
  applicants: { allow: [...applicants, 'otherApplicant'] },
  applicantWriters: { allow: [...writers, 'otherApplicant'] },
  /** A thing of the applicant's that others of their kind do not see. */
  ownRead: { allow: applicants, hide: ['otherApplicant'] },
  ownWrite: { allow: writers, hide: ['otherApplicant'] },
  /** An application that was handed up: its applicant, its county, its unit, the authority. */
  seenApplication: {
    allow: [...applicants, 'county', 'unit', 'authority'],
    hide: ['otherApplicant', 'otherUnit', 'otherCounty', ...administrators],
  },
  /** What colleagues of the applicant do among themselves: for everybody else it does not exist. */
  colleagues: {
    allow: applicants,
    hide: ['otherApplicant', 'unit', 'otherUnit', ...counties, 'authority', ...administrators],
  },
  colleaguesWrite: {
    allow: writers,
    hide: ['otherApplicant', 'unit', 'otherUnit', ...counties, 'authority', ...administrators],
  },
  units: { allow: ['unit', 'otherUnit'] },
  ownUnit: { allow: ['unit'], hide: ['otherUnit'] },
  /** What the unit wrote: it and the authority. */
  unitAndAuthority: {
    allow: ['unit', 'authority'],
    hide: [...applicants, 'otherApplicant', 'otherUnit', ...counties, ...administrators],
  },
  /** What the county said: it, its unit, the authority. */
  countyRead: {
    allow: ['county', 'unit', 'authority'],
    hide: [...applicants, 'otherApplicant', 'otherUnit', 'otherCounty', ...administrators],
  },
  counties: { allow: counties },
  ownCounty: { allow: ['county'], hide: ['otherCounty'] },
  /** What unit and authority alone write about an application that its applicant also sees. */
  unitAndAuthorityWrite: {
    allow: ['unit', 'authority'],
    hide: ['otherApplicant', 'otherUnit', 'otherCounty', ...administrators],
  },
  /** What all three write. */
  seenWrite: {
    allow: [...writers, 'unit', 'authority'],
    hide: ['otherApplicant', 'otherUnit', 'otherCounty', ...administrators],
  },
  /** The licence of the applicant: itself and its unit. */
  ownLicence: {
    allow: [...applicants, 'unit'],
    hide: ['otherApplicant', 'otherUnit', ...counties, 'authority', ...administrators],
  },
  authority: { allow: ['authority'] },
  system: { allow: ['system'] },
  security: { allow: ['security'] },
  audit: { allow: ['audit'] },
} as const satisfies Record<string, Access>;
