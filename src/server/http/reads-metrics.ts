import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

const ownMachine = new BlockList();
ownMachine.addSubnet('127.0.0.0', 8, 'ipv4');
ownMachine.addAddress('::1', 'ipv6');

/** What a proxy adds to a request it hands on: the one who asks is then somebody else. */
const handedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * May this request read what the server counts? With a token: whoever bears it, from anywhere. Without one: a program
 * on the server's own machine, and no one a proxy there speaks for. In: the address of the connection itself.
 */
export function readsMetrics(
  address: string | undefined,
  headers: IncomingHttpHeaders,
  token: string | undefined,
): boolean {
  if (token !== undefined) return sameText(headers.authorization ?? '', `Bearer ${token}`);
  if (address === undefined || handedOn.some((name) => headers[name] !== undefined)) return false;
  return ownMachine.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Compares in a time that tells nothing of either. */
function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
