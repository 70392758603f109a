import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedApplication } from '#contract/application.ts';
import type { DifferenceItem } from '#contract/pins.ts';
import type { Actor } from '#kernel/actor.ts';
import { blockTarget } from '#programme/answers/block-target.ts';
import { idOfBlock } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { RichBlock, RichText } from '#programme/answers/rich-text.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

type Body = { readonly code?: string; readonly message?: string; readonly revision?: number };

describe('只批注正文的一段', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const cookies = new Map<Actor, string>();
  async function ask<Out = Body>(
    actor: Actor,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    payload?: object,
  ): Promise<Out> {
    let cookie = cookies.get(actor);
    if (cookie === undefined) cookies.set(actor, (cookie = await test.cookieOf(actor)));
    const url = `/api/applications/${path}`;
    const answer = await test.app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
    return JSON.parse(answer.body) as Out;
  }
  const open = (actor: Actor, id: string) => ask<OpenedApplication>(actor, 'GET', id);
  const codeOf = ({ code }: Body) => code ?? 'taken';
  const pin = (id: string, target: string, text = '这一段与附件不符') =>
    ask(parties.unit, 'POST', `${id}/pins`, { target, page: null, text });
  const giveBack = (id: string) => ask(parties.unit, 'POST', `${id}/return`, { reason: '请按批注逐处修改' });
  let sequence = 0;
  const saveOn = (id: string, leaf: string, value: RichText, basedOn: number, writer = 'tab') =>
    ask(parties.applicant, 'PUT', `${id}/answers/${encodeURIComponent(leaf)}`, {
      ...{ value, basedOn, writer, sequence: (sequence += 1) },
    });
  async function save(id: string, leaf: string, content: readonly RichBlock[]): Promise<string> {
    const { answers } = await open(parties.applicant, id);
    return codeOf(await saveOn(id, leaf, { type: 'doc', content }, answers[leaf]?.revision ?? 0));
  }
  const written = (id: string, words = '改写的一段'): RichBlock => ({
    ...{ type: 'paragraph', attrs: { id } },
    content: [{ type: 'text', text: words }],
  });
  const differenceFor = async (actor: Actor, id: string) =>
    (await ask<{ difference: DifferenceItem }>(actor, 'GET', `${id}/difference`)).difference;

  /** 样例里段落最多的一节。 */
  async function longest(id: string): Promise<{ leaf: string; text: RichText }> {
    const { answers } = await open(parties.unit, id);
    const texts = Object.entries(answers)
      .filter(([leaf]) => leaf.startsWith('plan.'))
      .map(([leaf, { value }]) => ({ leaf, text: asRichText(value) }))
      .sort((a, b) => b.text.content.length - a.text.content.length);
    return texts[0]!;
  }

  it.each(['enterprise', 'regional'])(
    '%s：退回后这一段改得了、删得了、拆得开；别的每一段都改不了、删不了，别的栏目也改不了',
    async (sample) => {
      const id = await bringTo(test.platform, parties, 'submitted', sample);
      const { leaf, text } = await longest(id);
      const { content } = text;
      expect(content.length).toBeGreaterThan(3);
      const place = 1;
      const opened = idOfBlock(content[place]!);
      expect((await pin(id, blockTarget(leaf, 'nothing'))).code).toBe('pinTargetGone');
      expect((await pin(id, blockTarget('applicant.name', opened))).code).toBe('pinTargetGone');
      expect(codeOf(await pin(id, blockTarget(leaf, opened)))).toBe('taken');
      await giveBack(id);
      const { pins, unlocked } = await open(parties.applicant, id);
      expect(pins[0]!.name).toContain('第 ');
      expect(Object.keys(unlocked!.blocks)).toEqual([leaf]);
      for (const [at, block] of content.entries()) {
        if (at === place) continue;
        const changed = content.map((one) => (one === block ? written(idOfBlock(block)) : one));
        expect([at, await save(id, leaf, changed)]).toEqual([at, 'notPinned']);
        const without = content.filter((one) => one !== block);
        expect([at, await save(id, leaf, without)]).toEqual([at, 'notPinned']);
      }
      expect(await save(id, leaf, [...content, written('new', '添在最后')])).toBe('notPinned');
      expect(await save(id, leaf, [...content].reverse())).toBe('notPinned');
      expect(await save(id, 'applicant.name', [])).toBe('notPinned');
      const [before, after] = [content.slice(0, place), content.slice(place + 1)];
      expect(await save(id, leaf, [...before, written(opened), ...after])).toBe('taken');
      expect(await save(id, leaf, [...before, written(opened), written('more'), ...after])).toBe('taken');
      expect(await save(id, leaf, [...before, ...after])).toBe('taken');
      expect(await save(id, leaf, [...before, written('instead'), ...after])).toBe('taken');
      expect((await open(parties.applicant, id)).answers[leaf]!.value).toEqual({
        type: 'doc',
        content: [...before, written('instead'), ...after],
      });
    },
    60_000,
  );

  it('再次提交后按段对照，答复的是这一段的批注；两人同时改这一段，后一人先看到前一人的', async () => {
    const id = await bringTo(test.platform, parties, 'submitted', 'enterprise');
    const { leaf, text } = await longest(id);
    const [first, second, third] = text.content.map(idOfBlock) as [string, string, string];
    await pin(id, blockTarget(leaf, second));
    test.platform.setClock(new Date(test.platform.clock().getTime() + 1000));
    await pin(id, blockTarget(leaf, third), '这一段请补数据');
    await giveBack(id);
    const { pins, answers } = await open(parties.applicant, id);
    const content = text.content.map((block) => (idOfBlock(block) === second ? written(second) : block));
    const basedOn = answers[leaf]!.revision;
    expect(codeOf(await saveOn(id, leaf, { type: 'doc', content }, basedOn))).toBe('taken');
    const late = text.content.map((block) => (idOfBlock(block) === second ? written(second, '晚了') : block));
    expect(codeOf(await saveOn(id, leaf, { type: 'doc', content: late }, basedOn, 'other'))).toBe(
      'changedMeanwhile',
    );
    const wrong = text.content.map((block) => (idOfBlock(block) === first ? written(first) : block));
    const refused = await saveOn(id, leaf, { type: 'doc', content: wrong }, basedOn + 1);
    expect(refused.code).toBe('notPinned');
    for (const { name } of pins) expect(refused.message).toContain(name);
    await ask(parties.applicant, 'POST', `${id}/submit`, { promise: true });
    expect(await differenceFor(parties.unit, id)).toMatchObject({
      answers: [{ leaf: blockTarget(leaf, second), after: '改写的一段', pins: [pins[0]!.id] }],
      unanswered: [pins[1]!.id],
    });
    expect((await open(parties.unit, id)).pins.map(({ state }) => state)).toEqual(['answered', 'open']);
    // 第二次退回：上次开放的不再开放。
    await ask(parties.unit, 'PUT', `${id}/pins/${pins[0]!.id}/settled`, { settled: true });
    await giveBack(id);
    expect(await save(id, leaf, text.content)).toBe('notPinned');
    const more = content.map((block) => (idOfBlock(block) === third ? written(third, '数据') : block));
    expect(await save(id, leaf, more)).toBe('taken');
  }, 60_000);
});
