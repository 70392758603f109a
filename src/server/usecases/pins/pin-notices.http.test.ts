import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PinItem } from '#contract/pins.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

let test: TestApp;
let parties: Parties;
beforeEach(async () => {
  test = await openTestApp();
  parties = await makeParties(test.platform);
});
afterEach(() => test.app.close());

async function ask<Body>(who: Actor, method: 'GET' | 'POST', url: string, payload?: object): Promise<Body> {
  const answer = await (await test.as(who))({ method, url: `/api${url}`, ...(payload && { payload }) });
  expect(answer.statusCode).toBe(200);
  return answer.json<Body>();
}
const titles = async (who: Actor) =>
  (await ask<{ notices: { title: string }[] }>(who, 'GET', '/notices')).notices.map(({ title }) => title);

it('退回的消息说有几处批注；回复告诉对方，不告诉自己一方，也不告诉还看不见批注的人', async () => {
  const colleague = await makeMember(test.platform.db, {
    ...{ id: parties.unit.organisationId ?? '', name: '', grants: ['recommender'] },
  });
  const id = await bringTo(test.platform, parties, 'submitted');
  const pin = { target: 'applicant.name', page: null, text: '请核对名称' };
  const [made] = await ask<PinItem[]>(parties.unit, 'POST', `/applications/${id}/pins`, pin);
  const reply = (who: Actor, text: string) =>
    ask(who, 'POST', `/applications/${id}/pins/${made?.id ?? ''}/replies`, { text });
  await reply(parties.unit, '也看看信用代码');
  expect(await titles(parties.applicant)).toEqual([]);
  await ask(parties.unit, 'POST', `/applications/${id}/return`, { reason: '请按批注修改' });
  expect((await titles(parties.applicant))[0]).toContain('退回修改（有 1 处批注');
  await reply(parties.applicant, '名称已更正');
  for (const who of [parties.unit, colleague]) expect((await titles(who))[0]).toContain('批注有新回复');
  expect(await titles(parties.applicant)).toHaveLength(1);
  await reply(parties.unit, '还差一个字');
  expect((await titles(parties.applicant))[0]).toContain('批注有新回复');
  expect((await titles(colleague)).filter((title) => title.includes('批注'))).toHaveLength(1);
});
