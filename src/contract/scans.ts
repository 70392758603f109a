import { z } from 'zod';
import { route } from './route.ts';
import { id, moment, paperState } from './shapes.ts';

/** Sealed scans compared with the papers they are filed for. */
export const scans = {
  service: route('GET', '/seal-service', 'application.read').output(z.object({ connected: z.boolean() })),
  /** What the service for electronic seals makes of a paper is filed as its scan. Refuses `sealServiceFailed`. */
  sealElectronically: route(
    'POST',
    '/applications/{applicationId}/papers/{paper}/electronic-seal',
    'application.write',
  )
    .input(z.object({ applicationId: id, paper: paperState.shape.paper }))
    .output(z.array(paperState)),
  /** The code printed on the sealed paper, typed by hand, for the scan filed at that moment. Refuses `scanReplaced` where it is another by now, `scanCodeUnreadable`, `scanCodeOther`. */
  confirm: route('PUT', '/applications/{applicationId}/papers/{paper}/seal/code', 'application.write')
    .input(
      z.object({
        applicationId: id,
        paper: paperState.shape.paper,
        filedAt: moment,
        typed: z.string().max(60),
      }),
    )
    .output(z.array(paperState)),
};
