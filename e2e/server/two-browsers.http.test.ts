import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerInput } from '#contract/shapes.ts';
import { makeParties, type Parties } from '#server/testing/bring-to-state.ts';
import { makeApplication } from '#server/testing/make-application.ts';
import { makeMember } from '#server/testing/make-people.ts';
import { openTestApp, type TestApp } from '#server/testing/open-test-app.ts';
import { BentTime } from './testing/bent-time.ts';
import { type Client, injectedClient } from './testing/injected-client.ts';
import { type Fate, WritingTab } from './testing/writing-tab.ts';

const plain = ['applicant.name', 'centre.name'] as const;
const prose = 'plan.summary';
const blocks = 3;

const who = fc.constantFrom<0 | 1>(0, 1);
const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('type' as const),
      who,
      leaf: fc.constantFrom(...plain, prose),
      block: fc.nat(blocks - 1),
    }),
  },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(3000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('choose' as const),
      who,
      which: fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('kill' as const), who }) },
);
const fate: fc.Arbitrary<Fate> = fc.record({
  what: fc.constantFrom<Fate['what']>('arrives', 'arrives', 'lost', 'answerLost', 'twice', 'late'),
  delay: fc.nat(1500),
});
const story = fc.record({
  happenings: fc.array(happening, { minLength: 8, maxLength: 40 }),
  fates: fc.tuple(fc.array(fate, { maxLength: 25 }), fc.array(fate, { maxLength: 25 })),
  samePerson: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

describe('两个浏览器同时填一份申报，网络会拖延、丢失、重发、迟到，浏览器会被强行关闭', () => {
  let test: TestApp;
  let parties: Parties;
  let clients: readonly [Client, Client];
  beforeAll(async () => {
    test = await openTestApp({ limits: { general: 1e9 } });
    parties = await makeParties(test.platform);
    const { organisationId, organisationName } = parties.applicant;
    const colleague = await makeMember(
      test.platform.db,
      { id: organisationId ?? '', name: organisationName ?? '', grants: ['applicant'] },
      'clerk',
    );
    clients = [
      injectedClient(test.app, await test.cookieOf(parties.applicant)),
      injectedClient(test.app, await test.cookieOf(colleague)),
    ];
  });
  afterAll(() => test.app.close());

  /** Plays a story on a fresh application, lets the network recover, and whoever is asked keeps their own words. */
  async function play({ happenings, fates, samePerson }: Story) {
    const applicationId = await makeApplication(test.platform.db, {
      callId: parties.callId,
      organisationId: parties.applicant.organisationId ?? '',
      unitId: parties.unit.organisationId ?? '',
    });
    await test.platform.db.insertInto('answer').values(firstProse(applicationId)).execute();
    const time = new BentTime();
    const [first, second] = clients;
    const tabs = [
      new WritingTab('甲', applicationId, first, time),
      new WritingTab('乙', applicationId, samePerson ? first : second, time),
    ] as const;
    for (const [at, tab] of tabs.entries()) {
      tab.fates = [...(fates[at] ?? [])];
      await tab.open();
    }
    for (const one of happenings) {
      if (one.what === 'wait') await time.pass(one.ms);
      else if (one.what === 'choose') await atOnce(tabs[one.who].choose(one.which), time);
      else if (one.what === 'kill') await tabs[one.who].killAndReopen();
      else if (one.leaf === prose) await tabs[one.who].type(prose, inBlock(one.block));
      else await tabs[one.who].type(one.leaf, atEnd);
    }
    for (const tab of tabs) tab.fates = [];
    for (let round = 0; round < 20 && !tabs.every(({ settled }) => settled); round += 1) {
      await time.pass(60_000);
      for (const tab of tabs) await atOnce(tab.choose('mine'), time);
    }
    await time.pass(60_000);
    return { applicationId, tabs };
  }

  async function everKept(applicationId: string): Promise<string> {
    const { db } = test.platform;
    const answers = await db
      .selectFrom('answer')
      .select('value')
      .where('application_id', '=', applicationId)
      .execute();
    const history = await db
      .selectFrom('answer_history')
      .select('value')
      .where('application_id', '=', applicationId)
      .execute();
    return JSON.stringify([answers, history]);
  }

  it('打过的字，除非本人选了采用对方的，都在表里或修改记录里；最后什么也不剩在本机', async () => {
    let words = 0;
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { applicationId, tabs } = await play(told);
        const kept = await everKept(applicationId);
        for (const tab of tabs) {
          expect(tab.settled).toBe(true);
          const lost = tab.typed.filter((word) => !tab.givenUp.has(word) && !kept.includes(word));
          expect(lost).toEqual([]);
          words += tab.typed.length;
        }
      }),
      { numRuns: 60, seed: 20231101, endOnFailure: true },
    );
    expect(words).toBeGreaterThan(300);
  }, 120_000);
});

/** A choice sends what was chosen; its way takes time, which has to pass. */
async function atOnce(choice: Promise<void>, time: BentTime): Promise<void> {
  await Promise.all([choice, time.pass(5000)]);
}

const atEnd = (before: AnswerInput, word: string): AnswerInput =>
  typeof before === 'string' ? before + word : word;

const paragraph = (at: number, text: string) => ({
  type: 'paragraph',
  attrs: { id: `b${String(at)}` },
  content: text === '' ? [] : [{ type: 'text', text }],
});

/** A section with a few blocks; each word goes to the end of one. */
function inBlock(block: number) {
  return (before: AnswerInput, word: string): AnswerInput => {
    const { content } = before as { content: ReturnType<typeof paragraph>[] };
    const changed = content.map((one, at) =>
      at === block ? paragraph(at, (one.content[0]?.text ?? '') + word) : one,
    );
    return { type: 'doc', content: changed };
  };
}

function firstProse(applicationId: string) {
  const content = Array.from({ length: blocks }, (_, at) => paragraph(at, ''));
  return {
    ...{ application_id: applicationId, leaf: prose, revision: 1 },
    ...{ value: JSON.stringify({ type: 'doc', content }) },
    ...{ changed_by: 'nobody', changed_at: new Date(), writer: 'before', sequence: 1 },
  };
}
