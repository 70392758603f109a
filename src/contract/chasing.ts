import { z } from 'zod';
import { chasingReasons } from '#procedure/application/chasing.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import { route } from './route.ts';
import { day, done, id, moment } from './shapes.ts';

const inCall = z.object({ callId: id });

const chasedShape = z.object({
  organisationId: id,
  name: z.string(),
  region: z.string(),
  unitName: z.string().nullable(),
  contactName: z.string(),
  contactPhone: z.string(),
  applicationId: id.nullable(),
  centreTypeLabel: z.string(),
  /** Null: none begun. */
  state: z.enum(applicationStates).nullable(),
  reasons: z.array(z.enum(chasingReasons)),
  /** Days to what is due next: submission, or the sealed scans. Negative once it is over; null where nothing is due. */
  daysLeft: z.number().nullable(),
  dueOn: day.nullable(),
  unread: z.number(),
  unreadSince: moment.nullable(),
  calls: z.array(z.object({ at: moment, by: z.string(), word: z.string() })),
});
export type ChasedItem = z.infer<typeof chasedShape>;

const list = z.array(chasedShape);
const note = inCall.extend({
  organisationId: id,
  /** What was said. */
  word: z.string().trim().min(1).max(500),
});

/** 催办: whom to ring up about a call, and the calls that were made. */
export const chasing = {
  ofUnit: route('GET', '/recommending/calls/{callId}/chasing', 'recommend.read').input(inCall).output(list),
  noteOfUnit: route('POST', '/recommending/calls/{callId}/chasing', 'recommend.write')
    .input(note)
    .output(done),
  ofAll: route('GET', '/authority/calls/{callId}/chasing', 'authority.read').input(inCall).output(list),
  noteOfAll: route('POST', '/authority/calls/{callId}/chasing', 'authority.write').input(note).output(done),
};
