import { Refusal } from '#kernel/refusal.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** What of a request says where it comes from. */
export interface Origin {
  readonly method: string;
  /** The address this server is called by, `http://host:port`. */
  readonly own: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Lets no other website act in the name of somebody signed in here. A browser always says where a changing request
 * comes from; a request that says nothing comes from no browser and bears no cookie it was not given by hand.
 * Refuses `foreignOrigin`.
 */
export function checkOrigin({ method, own, origin, fetchSite }: Origin): void {
  if (reading.includes(method)) return;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none')
    throw new Refusal('foreignOrigin');
  if (origin !== undefined && origin.toLowerCase() !== own.toLowerCase()) throw new Refusal('foreignOrigin');
}
