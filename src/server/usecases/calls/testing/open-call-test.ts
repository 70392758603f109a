import type { CallItem } from '#contract/application.ts';
import type { Actor } from '#kernel/actor.ts';
import { makeParties } from '../../../testing/bring-to-state.ts';
import { openTestApp } from '../../../testing/open-test-app.ts';

/** An answer as far as a test of refusals reads it. */
export interface Refused {
  readonly code?: string;
  readonly message?: string;
}

/** A moment in 山西: `2023-06-30T18:00`. */
const at = (text: string): Date => new Date(`${text}+08:00`);
export const iso = (text: string): string => at(text).toISOString();

const opening = {
  ...{ noticeId: 'shanxi-2023', title: '样例申报', year: 2023, copies: 2, sealWorkingDays: 3 },
  ...{ opensAt: iso('2023-06-01T00:00'), closesAt: iso('2023-06-30T18:00') },
};

/** Everybody who takes part in a call, and what they ask over HTTP; a call that is opened becomes theirs. */
export async function openCallTest() {
  const test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
  const send = async <Out = Refused>(
    actor: Actor,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
  ) => {
    const ask = await test.as(actor);
    return (await ask({ method, url: `/api${url}`, ...(payload && { payload }) })).json<Out>();
  };
  const here = {
    platform: test.platform,
    parties: await makeParties(test.platform),
    close: () => test.app.close(),
    clock: (text: string) => test.platform.setClock(at(text)),
    send,
    async open(more: object = {}) {
      const authority = here.parties.authority;
      const answer = await send<{ id: string } & Refused>(authority, 'POST', '/authority/calls', {
        ...opening,
        ...more,
      });
      here.parties = { ...here.parties, callId: answer.id };
      return answer;
    },
    submit: (applicationId: string) =>
      send(here.parties.applicant, 'POST', `/applications/${applicationId}/submit`, { promise: true }),
    start: (actor: Actor, centreType = 'regional') =>
      send(actor, 'POST', '/applications', { callId: here.parties.callId, centreType }),
    extend: (more: object = {}) =>
      send(here.parties.authority, 'POST', `/authority/calls/${here.parties.callId}/extensions`, {
        ...{ stage: 'submit', unitId: null, until: iso('2023-07-03T18:00'), reason: '受暴雨停电影响' },
        ...more,
      }),
    async callOf(actor: Actor): Promise<CallItem> {
      const calls = await send<CallItem[]>(actor, 'GET', '/calls');
      const found = calls.find(({ id }) => id === here.parties.callId);
      if (!found) throw new Error('the call is not there');
      return found;
    },
    act: (actor: Actor, applicationId: string, verb: string) =>
      send(actor, 'POST', `/applications/${applicationId}/${verb}`, {}),
  };
  return here;
}

export type CallTest = Awaited<ReturnType<typeof openCallTest>>;
