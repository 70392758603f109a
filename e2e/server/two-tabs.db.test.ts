import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal, type RefusalCode, type RefusalParams } from '#kernel/refusal.ts';
import { makeApplication, makeCall } from '#server/testing/make-application.ts';
import { makeMember, makeOrganisation } from '#server/testing/make-people.ts';
import { openTestApp, type TestApp } from '#server/testing/open-test-app.ts';
import { testNow } from '#server/testing/open-test-platform.ts';
import { type Happening, type SentSave, Tab, wordsOf } from './testing/unreliable-tabs.ts';

const tab = fc.constantFrom<0 | 1>(0, 1);
const pick = fc.nat(9);
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('type' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('arrive' as const), pick, answered: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('arriveTogether' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('repeat' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('drop' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.nat(6) }) },
);
const story = fc.array(happening, { minLength: 5, maxLength: 40 });
const runs = { numRuns: 25, seed: 20231101, endOnFailure: false };
const timeout = 90_000;

describe('两个页面同时写一栏，网络会拖延、丢失、重发、打乱', () => {
  let server: TestApp;
  let people: [Actor, Actor];
  let parties: { callId: string; organisationId: string; unitId: string };

  beforeAll(async () => {
    server = await openTestApp({ limits: { general: 1e9 } });
    const { db } = server.platform;
    const unit = await makeOrganisation(db, 'recommender');
    const organisation = await makeOrganisation(db, 'applicant', { unit_id: unit.id });
    const member = () => makeMember(db, organisation, 'clerk');
    people = [await member(), await member()];
    parties = { callId: await makeCall(db), organisationId: organisation.id, unitId: unit.id };
  });
  afterAll(() => server.app.close());

  /** Sends a save as a browser does; signs in again when the session is over. */
  const sendAs = (actor: Actor) => {
    let signedIn: ReturnType<TestApp['as']> | undefined;
    return async ({ applicationId, leaf, ...payload }: SentSave): Promise<{ revision: number }> => {
      const url = `/api/applications/${applicationId}/answers/${leaf}`;
      const put = async () => (await (signedIn ??= server.as(actor)))({ method: 'PUT', url, payload });
      let answer = await put();
      if (answer.statusCode === 401) {
        signedIn = undefined;
        answer = await put();
      }
      if (answer.statusCode === 200) return answer.json();
      const { code, data } = answer.json<{ code: RefusalCode; data: { params: RefusalParams } }>();
      throw new Refusal(code, data.params);
    };
  };

  /** Plays a story on a fresh application, then lets the network recover and everything be sent. */
  async function play(
    happenings: readonly Happening[],
    merges: readonly [boolean, boolean],
    persons: [Actor, Actor],
  ) {
    server.platform.setClock(testNow);
    const applicationId = await makeApplication(server.platform.db, parties);
    const place = { applicationId, leaf: 'applicant.name' };
    const bystander = {
      applicationId,
      leaf: 'centre.name',
      value: '旁的一栏',
      basedOn: 0,
      writer: 'w',
      sequence: 1,
    };
    await sendAs(people[0])(bystander);
    const tabs = [
      new Tab('a', place, sendAs(persons[0]), merges[0]),
      new Tab('b', place, sendAs(persons[1]), merges[1]),
    ] as const;
    const underWay: { tab: Tab; save: SentSave }[] = [];
    const take = (chosen: number) => underWay.splice(chosen % Math.max(underWay.length, 1), 1);
    for (const one of happenings) {
      if (one.what === 'type') underWay.push({ tab: tabs[one.tab], save: tabs[one.tab].type() });
      else if (one.what === 'wait') later(one.minutes);
      else if (one.what === 'repeat')
        underWay.push(...underWay.slice(one.pick % Math.max(underWay.length, 1)).slice(0, 1));
      else if (one.what === 'drop') take(one.pick);
      else if (one.what === 'arrive') {
        for (const message of take(one.pick)) await message.tab.arrive(message.save, one.answered);
      } else {
        const both = [...take(one.pick), ...take(one.pick)];
        await Promise.all(both.map((message) => message.tab.arrive(message.save, true)));
      }
    }
    for (const one of tabs) {
      if (one.typed.length === 0) continue;
      while (!(await one.arrive(one.save(), true)));
    }
    return { tabs, kept: await keptWords(applicationId) };
  }

  const later = (minutes: number) =>
    server.platform.setClock(new Date(server.platform.clock().getTime() + minutes * 60_000));

  async function keptWords(applicationId: string) {
    const rows = async (table: 'answer' | 'answer_history') =>
      server.platform.db
        .selectFrom(table)
        .select(['leaf', 'value'])
        .where('application_id', '=', applicationId)
        .execute();
    const answers = await rows('answer');
    expect(answers.find(({ leaf }) => leaf === 'centre.name')?.value).toBe('旁的一栏');
    const answer = new Set(wordsOf(answers.find(({ leaf }) => leaf === 'applicant.name')?.value));
    const anywhere = new Set([
      ...answer,
      ...(await rows('answer_history')).flatMap(({ value }) => wordsOf(value)),
    ]);
    return { answer, anywhere };
  }

  const missing = (words: Iterable<string>, kept: ReadonlySet<string>) =>
    [...words].filter((word) => !kept.has(word));

  it('凡是答复过已保存的字，不在栏里就在历史里，不管各人怎样取舍', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        story,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (happenings, first, second, same) => {
          const persons: [Actor, Actor] = same ? [people[0], people[0]] : people;
          const { tabs, kept } = await play(happenings, [first, second], persons);
          for (const one of tabs) expect(missing(one.acknowledged, kept.anywhere)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('两人都并入对方的内容时，网络恢复之后两人写的全在栏里', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (happenings) => {
        const { tabs, kept } = await play(happenings, [true, true], people);
        for (const one of tabs) expect(missing(one.typed, kept.answer)).toEqual([]);
      }),
      runs,
    );
  });

  it('只有一个页面在写，就从不与自己冲突', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (happenings) => {
        const alone = happenings.map((one) => (one.what === 'type' ? { ...one, tab: 0 as const } : one));
        const { tabs, kept } = await play(alone, [true, true], people);
        expect(tabs[0].conflicts).toBe(0);
        expect(missing(tabs[0].typed, kept.answer)).toEqual([]);
      }),
      runs,
    );
  });
});
