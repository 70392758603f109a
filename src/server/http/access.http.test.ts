import type { AnyContractProcedure } from '@orpc/contract';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '#contract/contract.ts';
import { plainRoutes, type PlainRouteKey } from '#contract/plain-routes.ts';
import type { Actor } from '#kernel/actor.ts';
import { upload } from '../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { contractAccess } from '../testing/access/contract-access.ts';
import { plainAccess } from '../testing/access/plain-access.ts';
import { type Access, people, verdictOf, type Who } from '../testing/access/who.ts';
import { makeWorld, type World } from '../testing/access/world.ts';

type Values = Readonly<Record<string, unknown>>;

/** A row of either table, as far as this test needs it. */
interface Row {
  readonly name: string;
  readonly access: Access;
  readonly input: (world: World, actor: Actor) => Promise<Values>;
  readonly foreign: Readonly<Record<string, string>>;
  readonly request: (input: Values) => InjectOptions;
}

type Given = Pick<Row, 'access'> &
  Partial<Pick<Row, 'foreign'>> & { input?: (world: World, actor: Actor) => Values | Promise<Values> };

const stages: Record<string, Record<string, AnyContractProcedure>> = contract;
const given = contractAccess as unknown as Record<string, Record<string, Given>>;

const contractRows = Object.entries(given).flatMap(([stage, verbs]) =>
  Object.entries(verbs).map(([verb, { access, input, foreign = {} }]): Row => {
    const { method = 'GET', path = '' } = stages[stage]![verb]!['~orpc'].route;
    return {
      name: `${stage}.${verb}`,
      ...{ access, foreign },
      input: async (world, actor) => ({ ...(await input?.(world, actor)) }),
      request: (values) => {
        const rest = { ...values };
        const url = path.replace(/\{(\w+)\}/gu, (_, part: string) => {
          const value = String(rest[part]);
          Reflect.deleteProperty(rest, part);
          return encodeURIComponent(value);
        });
        return { method, url: `/api${url}`, ...(method === 'GET' ? {} : { payload: rest }) };
      },
    };
  }),
);

const plainRows = Object.entries(plainAccess).map(([key, { access, parts, foreign = {}, request }]): Row => {
  const { method, path } = plainRoutes[key as PlainRouteKey];
  return {
    name: key,
    ...{ access, foreign },
    input: async (world, actor) => ({ ...(await parts?.(world, actor)) }),
    request: (values) => ({
      ...request,
      method,
      url: path.replace(/:(\w+)/gu, (_, part: string) => encodeURIComponent(String(values[part]))),
    }),
  };
});

const rows = [...contractRows, ...plainRows];
const named = rows.map((row) => [row.name, row] as const);

describe('谁进得了哪里', () => {
  let test: TestApp;
  let world: World;
  beforeAll(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    world = await makeWorld(test.platform);
  }, 120_000);
  afterAll(() => test.app.close());

  /** Sends a request in a fresh session. Out: the code of the refusal, or the status where there is none. */
  async function answerTo(row: Row, who: Who, change: Values = {}): Promise<string> {
    const actor = who === 'anonymous' ? null : world.actors[who];
    const input = { ...(await row.input(world, actor ?? world.stranger)), ...change };
    const cookie = actor === null ? null : await cookieOf(who, actor);
    const request = row.request(input);
    const headers = { ...request.headers, ...(cookie === null ? {} : { cookie }) };
    const answer = await test.app.inject({ ...request, headers });
    if (answer.statusCode < 400) return String(answer.statusCode);
    const { code = String(answer.statusCode) } = bodyOf(answer.body);
    return code;
  }

  async function cookieOf(who: Who, actor: Actor): Promise<string> {
    if (who !== 'halfSignedIn') return test.cookieOf(actor);
    const { platform } = test;
    const { token } = await platform.accounts.begin(platform.db, actor.personId, platform.clock(), false);
    return `session=${token}`;
  }

  async function outcome(row: Row, who: Who, change: Values = {}): Promise<string> {
    return gateOf(await answerTo(row, who, change));
  }

  it('表里的途径就是全部的途径，一条不多', () => {
    const served = Object.entries(stages).flatMap(([stage, verbs]) =>
      Object.keys(verbs).map((verb) => `${stage}.${verb}`),
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...served, ...Object.keys(plainRoutes)].sort());
    expect(rows.length).toBeGreaterThan(70);
  });

  it.each(named)('%s：各种身份一一试过', async (_, row) => {
    // Those who are refused first: what gets through may change things.
    const order = [...people].sort(
      (a, b) => Number(verdictOf(row.access, a) === 'allow') - Number(verdictOf(row.access, b) === 'allow'),
    );
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    for (const who of order) {
      expected[who] = verdictOf(row.access, who);
      found[who] = await outcome(row, who);
    }
    expect(found).toEqual(expected);
  });

  const withIds = rows.filter(({ foreign }) => Object.keys(foreign).length > 0);
  it.each(withIds.map((row) => [row.name, row] as const))(
    '%s：换上别人的编号，等于没有这回事',
    async (_, row) => {
      for (const [id, expected] of Object.entries(row.foreign))
        for (const who of row.access.allow.filter((one) => one !== 'anonymous')) {
          const answer = await answerTo(row, who, { [id]: await foreignId(row, id) });
          expect([who, id, expected === 'hide' ? gateOf(answer) : answer]).toEqual([who, id, expected]);
        }
    },
  );

  /** A stranger's thing; nobody's, where there are no strangers or the one who asks may see all. */
  async function foreignId(row: Row, id: string): Promise<unknown> {
    const { foreign, stranger } = world;
    if (/^(?:admin|peopleData)\./u.test(row.name) || row.name === 'chasing.noteOfAll') return 'nobody';
    if (id === 'uploadId') return upload(test.platform, stranger);
    if (id === 'applicationIds') return [foreign.applicationId];
    if (id === 'uploadIds') return [await upload(test.platform, stranger)];
    if (id === 'unitIds') return [foreign.unitId];
    if (id === 'links') return [{ evidenceId: foreign.evidenceId, pages: null }];
    return id in foreign ? foreign[id as keyof typeof foreign] : 'nothing';
  }

  const byApplication = rows.filter(({ foreign }) => 'applicationId' in foreign);
  it.each(byApplication.map((row) => [row.name, row] as const))(
    '%s：还在填写的申报，推荐单位和主管部门都看不见',
    async (_, row) => {
      const { draft: applicationId } = world.inState;
      for (const who of ['unit', 'authority'] as const) {
        const expected = verdictOf(row.access, who) === 'deny' ? 'deny' : 'hide';
        expect([who, await outcome(row, who, { applicationId })]).toEqual([who, expected]);
      }
    },
  );
});

const gates = new Map([
  ...['signInNeeded', 'secondFactorNeeded', 'passwordChangeNeeded', 'notPermitted', '401', '403'].map(
    (code) => [code, 'deny'] as const,
  ),
  ...['notFound', '404'].map((code) => [code, 'hide'] as const),
]);

/** A request that is taken, or that the procedure refuses for what it says, got in; one that is not understood proves nothing. */
function gateOf(answer: string): string {
  const understood = !/^5|^4\d\d$|^(?:badInput|badJson|unknownFormat|failure|databaseAway)$/u.test(answer);
  return gates.get(answer) ?? (understood ? 'allow' : answer);
}

function bodyOf(text: string): { code?: string } {
  try {
    return JSON.parse(text) as { code?: string };
  } catch {
    return {};
  }
}
