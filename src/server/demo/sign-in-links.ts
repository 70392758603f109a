import { signInLink } from '../accounts/sign-in-link.ts';
import type { Platform } from '../context.ts';
import { findPersonId } from '../storage/people.ts';
import { demoRoles, usernameOf, type DemoRole } from './demo-stage.ts';

/** A fresh one-time link for each role that is there already. */
export async function signInLinks(
  platform: Platform,
  address: string,
): Promise<readonly { readonly role: DemoRole; readonly url: string }[]> {
  const links: { role: DemoRole; url: string }[] = [];
  for (const role of demoRoles) {
    const personId = await findPersonId(platform.db, usernameOf(role));
    if (personId === null) continue;
    links.push({ role, url: `${address}/link/${await signInLink(platform, personId)}` });
  }
  return links;
}
