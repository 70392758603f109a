import { z } from 'zod';
import { applicationStates } from '#procedure/application/transitions.ts';
import { route } from './route.ts';
import { applicationHead, day, done, id, roleShape } from './shapes.ts';

const inApplication = z.object({ applicationId: id });

const officeShape = z.object({
  /** Must what one has prepared be released by a leader? */
  needsRelease: z.boolean(),
  /** Is the one who asks a leader, who may appoint a deputy? */
  leads: z.boolean(),
  people: z.array(z.object({ id, name: z.string(), role: roleShape })),
  deputies: z.array(
    z.object({
      id,
      leaderId: id,
      leader: z.string(),
      deputy: z.string(),
      from: day,
      to: day,
      /** Does it hold today? */
      current: z.boolean(),
    }),
  ),
});
export type Office = z.infer<typeof officeShape>;

const paperShape = z.object({
  applicationId: id,
  applicantName: z.string(),
  centreTypeLabel: z.string(),
  state: z.enum(applicationStates),
  receivedOn: day.nullable(),
  by: z.string().nullable(),
  /** The unit it was moved from, and why. */
  moved: z.object({ from: z.string(), reason: z.string() }).nullable(),
});
export type ReceivedPaper = z.infer<typeof paperShape>;

/** Office practice of a recommending unit. */
export const office = {
  read: route('GET', '/recommending/office', 'recommend.read').output(officeShape),
  setRelease: route('PUT', '/recommending/office', 'people.manage')
    .input(z.object({ needsRelease: z.boolean() }))
    .output(done),
  /** A leader names somebody who releases in their place for some days. */
  appointDeputy: route('POST', '/recommending/deputies', 'recommend.release')
    .input(z.object({ personId: id, from: day, to: day }))
    .output(done),
  endDeputy: route('DELETE', '/recommending/deputies/{deputyId}', 'recommend.release')
    .input(z.object({ deputyId: id }))
    .output(done),
  /** 纸质材料收讫, of every application of the unit in a call. */
  papers: route('GET', '/recommending/calls/{callId}/papers', 'recommend.read')
    .input(z.object({ callId: id }))
    .output(z.array(paperShape)),
  /** Null: not received after all. */
  receivePaper: route('PUT', '/applications/{applicationId}/paper-receipt', 'recommend.write')
    .input(inApplication.extend({ receivedOn: day.nullable() }))
    .output(done),
  /** To the unit it should have been submitted to. */
  move: route('POST', '/applications/{applicationId}/move', 'recommend.write')
    .input(inApplication.extend({ unitId: id, reason: z.string().max(2000) }))
    .output(z.object({ unitName: applicationHead.shape.unitName })),
};
