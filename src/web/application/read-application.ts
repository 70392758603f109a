import type { OpenedApplication } from '#contract/application.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { askMe } from '../session/me.ts';

/** Waits until what was left before has sent its last words: whoever comes back at once must find them. */
let leaving: Promise<unknown> = Promise.resolve();

/** An application is left, and its last words are on their way. */
export function noteLeaving(sent: Promise<unknown>): void {
  leaving = Promise.all([leaving, sent]).catch(() => undefined);
}

interface ReadApplication {
  readonly opened: OpenedApplication;
  readonly programme: Programme;
}

/** Asked for before its page was there; whoever comes first takes it. */
let early: { readonly applicationId: string; readonly read: Promise<ReadApplication> } | null = null;

/** Asks for the application of an address that was just opened, if somebody is signed in. */
export function readEarly(applicationId: string): void {
  const read = askMe().then((me) => {
    if (me?.missing !== null) throw new Error('nobody is wholly signed in');
    return ask(applicationId);
  });
  early = { applicationId, read };
  // What failed is asked anew by whoever needs it.
  read.catch(() => {
    if (early?.read === read) early = null;
  });
}

/** An application with the notice it answers, as they are now. */
export async function readApplication(applicationId: string): Promise<ReadApplication> {
  const taken = early;
  early = null;
  if (taken?.applicationId === applicationId) return taken.read;
  await leaving;
  return ask(applicationId);
}

/** A revision of a notice never changes and is fetched once. */
async function ask(applicationId: string): Promise<ReadApplication> {
  const opened = await api.applications.open({ applicationId });
  const { head, noticeDigest: digest } = opened;
  const { callId } = head;
  const programme = await queryClient.query({
    queryKey: ['calls', 'notice', callId, digest],
    queryFn: () => api.calls.notice({ callId, digest }),
    staleTime: 'static',
  });
  return { opened, programme };
}
