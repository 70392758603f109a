import { z } from 'zod';
import { outerChannels } from '#procedure/notices/channels.ts';
import { noticeKinds } from '#procedure/notices/notice-kinds.ts';
import { route } from './route.ts';
import { done, moment } from './shapes.ts';

const channel = z.enum(outerChannels);

const deliveryShape = z.object({
  notice: z.number(),
  channel,
  kind: z.enum(noticeKinds),
  /** Whom it did not reach; empty where they are gone. */
  name: z.string(),
  organisation: z.string(),
  /** Why, as the server it was given to said it. */
  fault: z.string(),
  at: moment,
  /** `waiting`: it did not leave, and is tried again by itself for a morning; `unclear`: it may have arrived. */
  state: z.enum(['waiting', 'unclear']),
});
export type DeliveryItem = z.infer<typeof deliveryShape>;

/** Notices that did not reach somebody by mail, SMS or 企业微信. */
export const deliveries = {
  /** The newest first, at most two hundred. */
  failed: route('GET', '/admin/deliveries', 'admin.system').output(z.array(deliveryShape)),
  /** Sends one once more. Refuses `deliveryUnderWay`. */
  resend: route('POST', '/admin/deliveries/{notice}/{channel}', 'admin.system')
    .input(z.object({ notice: z.coerce.number().pipe(z.int().min(1)), channel }))
    .output(done),
};
