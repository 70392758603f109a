import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealEvents } from '../../storage/seals/seal-events.ts';
import { verifyEvents } from '../../storage/seals/verify-events.ts';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { openBrowser, openWithUnits, type Browser } from '../account/testing/browser.ts';
import {
  joinSample,
  recorded,
  refusal,
  registerSample,
  sampleRegistration,
  setUpSecondFactor,
} from '../account/testing/sample-people.ts';
import { signIn } from '../account/sign-in.ts';
import { erasePersonData, readPersonData } from './people-data.ts';

let platform: TestPlatform;
let security: Browser;
let personId: string;
beforeEach(async () => {
  platform = await openWithUnits();
  security = await joinSample(platform, { adminRole: 'security' });
  await setUpSecondFactor(platform, security);
  const person = await registerSample(platform, { name: '要注销的人', username: 'to-be-erased' });
  personId = (await person.asking()).actor?.personId ?? '';
});

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename::text as name from pg_tables where schemaname = 'public'`.execute(platform.db);
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
      platform.db,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

describe('个人数据', () => {
  it('导出一个人的全部资料，没有口令和密钥；导出本身有记录', async () => {
    const data = await readPersonData(await security.whole(), { personId });
    expect(data.kept['account']).toMatchObject([{ name: '要注销的人', phone: sampleRegistration.phone }]);
    expect(data.kept['sessions']).toHaveLength(1);
    expect(data.kept['events']?.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toMatch(/token|password"|hash|secret/u);
    expect(await recorded(platform, 'account.dataRead')).toMatchObject([{ target: personId }]);
  });

  it('注销后姓名、用户名和电话哪里都没有，登录不了；操作记录还在，核对相符', async () => {
    await sealEvents(platform.db, 0, platform.clock());
    expect(await everything()).toContain('to-be-erased');
    expect(await erasePersonData(await security.whole(), { personId })).toEqual({ name: '已注销用户 1' });
    const left = await everything();
    for (const word of ['要注销的人', 'to-be-erased', sampleRegistration.phone])
      expect(left).not.toContain(word);
    const input = { username: 'to-be-erased', password: sampleRegistration.password };
    await expect(signIn(await openBrowser(platform).asking(), input)).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
    await sealEvents(platform.db, 0, platform.clock());
    expect(await verifyEvents(platform.db, platform.clock())).toMatchObject({ faults: [] });
    const kept = (await readPersonData(await security.whole(), { personId })).kept;
    expect(kept['account']).toMatchObject([{ name: '已注销用户 1', phone: '', closed: true }]);
    expect(kept['events']?.length).toBeGreaterThan(0);
  });

  it('不能注销自己，不能注销不存在的人', async () => {
    const asking = await security.whole();
    await expect(erasePersonData(asking, { personId: asking.actor.personId })).rejects.toMatchObject(
      refusal('notYourself'),
    );
    await expect(erasePersonData(asking, { personId: 'nobody' })).rejects.toMatchObject(refusal('notFound'));
  });
});
