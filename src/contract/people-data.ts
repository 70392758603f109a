import { z } from 'zod';
import { route } from './route.ts';
import { id, moment } from './shapes.ts';

const ofPerson = z.object({ personId: id });

/** All that is kept of a person, by what it is: lists of rows, without secrets. */
const personDataShape = z.object({
  personId: id,
  at: moment,
  kept: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
export type PersonData = z.infer<typeof personDataShape>;

/** What is kept of a person: handed out to them, or taken out of the platform. */
export const peopleData = {
  read: route('GET', '/admin/people/{personId}/data', 'admin.security')
    .input(ofPerson)
    .output(personDataShape),
  /** For good: the name becomes 「已注销用户 n」, nobody signs in with the account again. Events stay. */
  erase: route('POST', '/admin/people/{personId}/erasure', 'admin.security')
    .input(ofPerson)
    .output(z.object({ name: z.string() })),
};
