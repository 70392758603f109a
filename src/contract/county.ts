import { z } from 'zod';
import { countyStances } from '#procedure/application/county-stance.ts';
import { route } from './route.ts';
import { applicationHead, day, done, id, moment } from './shapes.ts';

const inApplication = z.object({ applicationId: id });
const stance = z.enum(countyStances);

const countyCase = z.object({
  /** Does the unit want to hear its counties first? */
  first: z.boolean(),
  /** The office it lies with; null while nobody has said. */
  office: z.object({ id, name: z.string(), county: z.string() }).nullable(),
  /** The newest first. */
  opinions: z.array(
    z.object({
      stance,
      text: z.string(),
      opinedOn: day,
      at: moment,
      office: z.string(),
      /** Who wrote it, to colleagues of the office; empty to others. */
      by: z.string(),
      /** Of what is submitted now, or of a version before. */
      current: z.boolean(),
    }),
  ),
  /** The unit goes on without the county. */
  passedOver: z.object({ reason: z.string(), at: moment }).nullable(),
  mayOpine: z.boolean(),
  mayPassOver: z.boolean(),
});
export type CountyCase = z.infer<typeof countyCase>;

const queued = z.object({
  head: applicationHead,
  /** What the office said of what is submitted now. */
  opinion: z.object({ stance, opinedOn: day }).nullable(),
  /** Is it the office's turn? */
  awaited: z.boolean(),
});
export type QueuedAtCounty = z.infer<typeof queued>;

const unitCounties = z.object({
  first: z.boolean(),
  offices: z.array(z.object({ id, name: z.string(), county: z.string(), people: z.number() })),
  /** Organisations of the unit, and in which county they lie. */
  organisations: z.array(z.object({ id, name: z.string(), officeId: id.nullable() })),
  /** Where applications of the unit stand with their counties, as far as the counties come first. */
  standings: z.array(
    z.object({
      applicationId: id,
      county: z.string().nullable(),
      stance: stance.nullable(),
      awaited: z.boolean(),
    }),
  ),
});
export type UnitCounties = z.infer<typeof unitCounties>;

/** 县级意见: counties that speak before their city recommends. Not in the notice, so assumed and set by each unit. */
export const county = {
  /** What was submitted in the county of one's own office. */
  queue: route('GET', '/county/applications', 'county.read').output(z.array(queued)),
  read: route('GET', '/applications/{applicationId}/county', 'signedIn')
    .input(inApplication)
    .output(countyCase),
  /** Written anew it takes the place of what the office said before of the same version. */
  opine: route('PUT', '/applications/{applicationId}/county-opinion', 'county.write')
    .input(inApplication.extend({ stance, text: z.string().max(2000), opinedOn: day }))
    .output(countyCase),
  passOver: route('POST', '/applications/{applicationId}/pass-over-county', 'recommend.write')
    .input(inApplication.extend({ reason: z.string().max(2000) }))
    .output(countyCase),
  ofUnit: route('GET', '/recommending/counties', 'recommend.read').output(unitCounties),
  setFirst: route('PUT', '/recommending/counties', 'people.manage')
    .input(z.object({ first: z.boolean() }))
    .output(done),
  addOffice: route('POST', '/recommending/counties', 'people.manage')
    .input(z.object({ county: z.string().max(20), name: z.string().max(120) }))
    .output(z.object({ id })),
  /** A one-time code with which somebody becomes manager of an office. */
  invite: route('POST', '/recommending/counties/{officeId}/invitations', 'people.manage')
    .input(z.object({ officeId: id }))
    .output(z.object({ code: z.string(), expiresAt: moment })),
  /** Null: in no county. */
  place: route('PUT', '/recommending/county-places', 'recommend.write')
    .input(z.object({ organisationId: id, officeId: id.nullable() }))
    .output(done),
};
