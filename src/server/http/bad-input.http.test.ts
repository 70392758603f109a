import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyContractProcedure } from '@orpc/contract';
import type { Actor } from '#kernel/actor.ts';
import { contract } from '#contract/contract.ts';
import type { RouteMeta } from '#contract/route.ts';
import { plainRoutes } from '#contract/plain-routes.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH';
  readonly path: string;
  readonly open: boolean;
}

const routes: Route[] = [
  ...Object.values(contract as Record<string, Record<string, AnyContractProcedure>>).flatMap((verbs) =>
    Object.values(verbs).map((procedure) => {
      const { method = 'GET', path = '' } = procedure['~orpc'].route;
      const meta = procedure['~orpc'].meta as RouteMeta;
      const url = `/api${path.replace(/\{(\w+)\}/gu, ':$1')}`;
      return { method, path: url, open: meta.needs === 'anyone' };
    }),
  ),
  ...Object.values(plainRoutes).map((route) => ({ ...route, open: route.needs === 'anyone' })),
];

/** Ids nobody was given: nothing, markup, a way out, SQL, a NUL, half an escape, a rare character, a very long one. */
const ids = [
  'x',
  '%00',
  '..%2F..%2Fetc',
  '%3Cscript%3E',
  "'%20or%201=1--",
  '%F0%A0%AE%B7',
  'a'.repeat(60),
  '__proto__',
  '长'.repeat(200),
];
const nested = `${'['.repeat(2000)}${']'.repeat(2000)}`;
/** Bodies no page sends. */
const bodies = [
  'null',
  '[]',
  '"x"',
  '{}',
  '{"__proto__":{"admin":true}}',
  '{"value":"\\u0000"}',
  '{"value":"\\ud800"}',
  `{"value":${nested}}`,
];
/** A body with a value of the wrong sort under every name the contract knows. */
const names = [
  'value',
  'basedOn',
  'writer',
  'sequence',
  'leaf',
  'title',
  'uploadId',
  'code',
  'username',
  'password',
  'reason',
  'opinion',
  'callId',
  'centreType',
  'links',
  'applicationIds',
  'name',
  'organisationName',
  'unitId',
  'uscc',
  'region',
  'phone',
  'token',
  'role',
  'promise',
  'grants',
  'noticeId',
  'year',
  'opensAt',
  'closesAt',
  'softAt',
  'graceMinutes',
  'seal',
  'recommend',
  'unitIds',
  'stage',
  'until',
  'quota',
  'notice',
  'copies',
  'sealWorkingDays',
  'order',
  'remark',
  'contact',
  'mainContent',
  'opinedOn',
  'confirmed',
  'closed',
  'old',
  'new',
  'kind',
  'contactName',
  'contactPhone',
];
const filled = (value: unknown) => JSON.stringify(Object.fromEntries(names.map((name) => [name, value])));

describe('不像样的输入', () => {
  let test: TestApp;
  const clients: Awaited<ReturnType<TestApp['as']>>[] = [];
  beforeAll(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    const { db } = test.platform;
    const actors: (Actor | null)[] = [null];
    for (const grant of ['applicant', 'recommender', 'authority'] as const)
      actors.push(await makeMember(db, await makeOrganisation(db, grant)));
    for (const role of ['system', 'security', 'audit'] as const)
      actors.push(await makeAdministrator(db, role));
    for (const actor of actors) clients.push(await test.as(actor));
  }, 60_000);
  afterAll(() => test.app.close());

  const json = { 'content-type': 'application/json' };
  const faultless = async (route: Route, id: string, payload: string | undefined) => {
    const url = route.path.replace(/:\w+/gu, id);
    const faults = [];
    // Where everybody may call, one caller is as good as seven.
    for (const send of route.open ? clients.slice(0, 1) : clients) {
      const { statusCode, body } = await send({
        method: route.method,
        url,
        ...(payload === undefined ? {} : { payload, headers: json }),
      });
      if (statusCode >= 500)
        faults.push([route.method, url, payload?.slice(0, 60), statusCode, body.slice(0, 200)]);
    }
    return faults;
  };

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s 不会因此出错',
    async (_, route) => {
      const reads = route.method === 'GET' || route.method === 'HEAD';
      const faults = [];
      for (const id of route.path.includes(':') ? ids : ['x'])
        faults.push(...(await faultless(route, id, reads ? undefined : '{}')));
      if (!reads)
        for (const body of [...bodies, filled(''), filled(-1), filled('x\u0000'), filled({}), filled([null])])
          faults.push(...(await faultless(route, 'x', body)));
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('认不出的地址和方法都有中文的回答', async () => {
    const send = clients[1]!;
    for (const url of [
      '/api/%zz',
      `/api/${'x'.repeat(3000)}`,
      '/api/applications/x/answers/%e4',
      '/api//',
      '/api/..',
    ]) {
      const answer = await send({ method: 'GET', url });
      expect([url, answer.statusCode < 500 && answer.json<{ message: string }>().message.length > 5]).toEqual(
        [url, true],
      );
      expect(answer.json<{ message: string }>().message).toMatch(/^\p{Script=Han}/u);
    }
  });
});
