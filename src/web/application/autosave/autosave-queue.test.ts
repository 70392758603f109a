import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerInput } from '#contract/shapes.ts';
import { Answers, Clock, memoryKeep, type Fate } from '../testing/bad-line.ts';
import { AutosaveQueue, type Surroundings } from './autosave-queue.ts';
import type { LeafState } from './entry.ts';
import type { SendOutcome } from './send-outcome.ts';

const lost: SendOutcome = { outcome: 'later', message: '网络不通' };

/** One tab with its own line to the shared server. */
function tab(name: string, answers: Answers, clock: Clock, fates: Fate[] = [], keep = memoryKeep()) {
  const states = new Map<string, LeafState>();
  const shown = new Map<string, AnswerInput>();
  let signedIn = true;
  let asked = 0;
  const around: Surroundings = {
    writer: name,
    keep,
    now: clock.now,
    later: clock.later,
    send: async (entry) => {
      const fate = fates.shift() ?? 'arrives';
      await new Promise<void>((resolve) => void clock.later(resolve, 20));
      if (!signedIn) return { outcome: 'signIn' };
      if (fate === 'lost') return lost;
      const said = answers.save(entry);
      if (fate === 'twice') return answers.save(entry);
      return fate === 'answerLost' ? lost : said;
    },
    onState: (leaf, state) => states.set(leaf, state),
    onAnswer: (leaf, value) => shown.set(leaf, value),
    onSignIn: () => {
      asked += 1;
    },
  };
  const queue = new AutosaveQueue('a1', around);
  return {
    queue,
    keep,
    states,
    shown,
    asked: () => asked,
    signOut: () => {
      signedIn = false;
    },
    signIn: () => {
      signedIn = true;
      return queue.resume();
    },
  };
}

const doc = (...texts: readonly string[]): AnswerInput => ({
  type: 'doc',
  content: texts.map((text, at) => ({
    type: 'paragraph',
    attrs: { id: `b${String(at)}` },
    content: text === '' ? [] : [{ type: 'text', text }],
  })),
});

describe('自动保存', () => {
  it('停笔半秒后才发送，发送成功后本机不再留底', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const one = tab('甲', answers, clock);
    await one.queue.type('x', '山');
    await clock.pass(300);
    await one.queue.type('x', '山西');
    await clock.pass(400);
    expect(answers.history).toEqual([]);
    expect(one.keep.entries.size).toBe(1);
    await clock.pass(200);
    expect(answers.history).toEqual(['山西']);
    expect(one.keep.entries.size).toBe(0);
    expect(one.states.get('x')?.state).toBe('saved');
  });

  it('恢复从前的内容是单独的一次修改，不并进自己刚写的那次', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const writers: string[] = [];
    const save = answers.save.bind(answers);
    answers.save = (entry) => {
      writers.push(entry.writer);
      return save(entry);
    };
    const one = tab('甲', answers, clock);
    for (const [value, writer] of [['对的'], ['错的'], ['对的', '甲的恢复'], ['又写']] as const) {
      await one.queue.type('x', value, writer);
      await clock.pass(600);
    }
    expect(answers.history).toEqual(['对的', '错的', '对的', '又写']);
    expect(writers).toEqual(['甲', '甲', '甲的恢复', '甲']);
    expect([one.queue.standing('x'), one.queue.revisionOf('x'), one.keep.entries.size]).toEqual([
      '又写',
      4,
      0,
    ]);
  });

  it('回执丢了再发一次，不与自己冲突，也不重复', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const one = tab('甲', answers, clock, ['answerLost', 'answerLost', 'arrives']);
    await one.queue.type('x', '一');
    await clock.pass(600);
    await one.queue.type('x', '二');
    await clock.pass(60_000);
    expect(answers.rows.get('x')?.value).toBe('二');
    expect(one.states.get('x')?.state).toBe('saved');
    expect(one.keep.entries.size).toBe(0);
  });

  it('浏览器被强行关闭后，另开的窗口接着发送；已送到的不会再算一次', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const keep = memoryKeep();
    const before = tab('旧窗口', answers, clock, ['answerLost'], keep);
    await before.queue.type('x', '写到一半');
    await clock.pass(100);
    await before.queue.type('y', '还没发');
    // The clock of the killed browser stops here.
    await clock.pass(430);
    const left = await keep.all();
    expect(left).toHaveLength(2);

    const nextDay = new Clock();
    const after = tab('新窗口', answers, nextDay, [], keep);
    for (const [leaf, row] of answers.rows) after.queue.know(leaf, row.value, row.revision);
    for (const entry of left) after.queue.adopt(entry);
    expect(after.shown.get('y')).toBe('还没发');
    await nextDay.pass(5000);
    expect(answers.rows.get('x')).toMatchObject({ value: '写到一半', revision: 1 });
    expect(answers.rows.get('y')?.value).toBe('还没发');
    expect(keep.entries.size).toBe(0);
  });

  it('登录过期时不再发送，请输入密码；登录后自动补发', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const one = tab('甲', answers, clock);
    one.signOut();
    await one.queue.type('x', '一');
    await one.queue.type('y', '二');
    await clock.pass(60_000);
    expect(one.asked()).toBeGreaterThan(0);
    expect(one.keep.entries.size).toBe(2);
    const back = one.signIn();
    await clock.pass(1000);
    await back;
    expect([...answers.rows.values()].map(({ value }) => value).sort()).toEqual(['一', '二']);
  });

  it('两人改同一格：两份都摆出来，谁的也不丢，选定后才写入', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const [one, two] = [tab('甲', answers, clock), tab('乙', answers, clock)];
    await one.queue.type('x', '甲写的');
    await clock.pass(600);
    await two.queue.type('x', '乙写的');
    await clock.pass(600);
    expect(two.states.get('x')).toMatchObject({
      state: 'conflict',
      mine: '乙写的',
      theirs: { value: '甲写的' },
    });
    expect(answers.rows.get('x')?.value).toBe('甲写的');
    const chosen = two.queue.choose('x', 'mine');
    await clock.pass(1000);
    await chosen;
    expect(answers.history).toEqual(['甲写的', '乙写的']);
    expect(two.keep.entries.size).toBe(0);
  });

  it('两人改同一篇的不同段落：自动合并', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const [one, two] = [tab('甲', answers, clock), tab('乙', answers, clock)];
    await one.queue.type('p', doc('一', '二'));
    await clock.pass(600);
    two.queue.know('p', doc('一', '二'), 1);
    await one.queue.type('p', doc('一改', '二'));
    await clock.pass(600);
    await two.queue.type('p', doc('一', '二改'));
    await clock.pass(2000);
    expect(answers.rows.get('p')?.value).toEqual(doc('一改', '二改'));
    expect(two.shown.get('p')).toEqual(doc('一改', '二改'));
  });

  it('两人同时给一张表加行：两行都在，不必选择', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const [one, two] = [tab('甲', answers, clock), tab('乙', answers, clock)];
    await one.queue.type('rows:t', ['r1', 'r2']);
    await clock.pass(600);
    await two.queue.type('rows:t', ['r1', 'r3']);
    await clock.pass(2000);
    expect(answers.rows.get('rows:t')?.value).toEqual(['r1', 'r3', 'r2']);
    expect(two.states.get('rows:t')?.state).toBe('saved');
  });

  it('离开时立刻发送，发不出的留在本机，不再反复尝试', async () => {
    const [answers, clock] = [new Answers(), new Clock()];
    const one = tab('甲', answers, clock, ['arrives', 'lost']);
    await one.queue.type('x', '一');
    await one.queue.type('y', '二');
    const closed = one.queue.close();
    await clock.pass(60_000);
    await closed;
    expect(answers.history).toEqual(['一']);
    expect([...one.keep.entries.values()].map(({ value }) => value)).toEqual(['二']);
  });

  const step = fc.record({
    who: fc.nat({ max: 1 }),
    leaf: fc.constantFrom('x', 'y'),
    wait: fc.constantFrom(0, 100, 600, 3000),
  });
  const fate = fc.constantFrom<Fate>('arrives', 'lost', 'answerLost', 'twice');

  it('线路再差、两人再乱，确认过的字都在表里或历史里，没确认的都在本机里', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(fate, { maxLength: 40 }),
        fc.array(fate, { maxLength: 40 }),
        async (steps, ofOne, ofTwo) => {
          const [answers, clock] = [new Answers(), new Clock()];
          const tabs = [tab('甲', answers, clock, ofOne), tab('乙', answers, clock, ofTwo)] as const;
          const typed: { leaf: string; value: string; who: number }[] = [];
          for (const [at, { who, leaf, wait }] of steps.entries()) {
            const value = `${String(who)}-${String(at)}`;
            typed.push({ leaf, value, who });
            await tabs[who as 0 | 1].queue.type(leaf, value);
            await clock.pass(wait);
          }
          await clock.pass(600_000);
          // The last word of each in each place is on the server, was there, or lies in the browser.
          for (const who of [0, 1] as const)
            for (const leaf of ['x', 'y']) {
              const last = typed.findLast((one) => one.who === who && one.leaf === leaf);
              if (!last) continue;
              const kept = [...tabs[who].keep.entries.values()].map(({ value }) => value);
              expect([...answers.history, ...kept]).toContain(last.value);
            }
          // Nothing is left on its way: it is kept, or somebody is asked.
          for (const one of tabs)
            for (const entry of one.queue.unsaved) expect(one.states.get(entry.leaf)?.state).toBe('conflict');
          // A place where only one person wrote never asks.
          for (const leaf of ['x', 'y'])
            if (new Set(typed.filter((one) => one.leaf === leaf).map(({ who }) => who)).size === 1)
              for (const one of tabs) expect(one.states.get(leaf)?.state ?? 'saved').toBe('saved');
        },
      ),
      { numRuns: 200, seed: 20261124 },
    );
  });
});
