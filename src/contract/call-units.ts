import { z } from 'zod';
import { route } from './route.ts';
import { done, id } from './shapes.ts';

export const callUnits = {
  /** Which recommending units take part in a call; null: all. Refuses `unitHasApplications`, `unknownUnit`. */
  set: route('PUT', '/authority/calls/{callId}/units', 'authority.write')
    .input(z.object({ callId: id, unitIds: z.array(id).min(1).max(500).nullable() }))
    .output(done),
};
