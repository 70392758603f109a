import type { OpenedApplication } from '#contract/application.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';

/** Waits until what was left before has sent its last words: whoever comes back at once must find them. */
let leaving: Promise<unknown> = Promise.resolve();

/** An application is left, and its last words are on their way. */
export function noteLeaving(sent: Promise<unknown>): void {
  leaving = Promise.all([leaving, sent]).catch(() => undefined);
}

/** An application with the notice it answers. The notice of a call never changes and is fetched once. */
export async function readApplication(
  applicationId: string,
): Promise<{ readonly opened: OpenedApplication; readonly programme: Programme }> {
  await leaving;
  const opened = await api.applications.open({ applicationId });
  const { callId } = opened.head;
  const programme = await queryClient.query({
    queryKey: ['calls', 'notice', callId],
    queryFn: () => api.calls.notice({ callId }),
    staleTime: 'static',
  });
  return { opened, programme };
}
