import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeCode } from '../../storage/codes.ts';
import { findRequest, insertRequest } from '../../storage/identities.ts';
import { listOpenCodes } from '../../storage/open-codes.ts';
import { findPerson } from '../../storage/people.ts';
import { personData } from '../../storage/person-data.ts';
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
import { accounts } from './accounts.ts';
import { erasePersonData, readPersonData } from './people-data.ts';
import { setAccount } from './set-account.ts';

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
    const kept = await personData(platform.db, personId);
    const asking = await security.whole();
    for (const act of [
      () => readPersonData(asking, { personId }),
      () => erasePersonData(asking, { personId }),
      () => setAccount(asking, { personId, closed: false }),
    ])
      await expect(act()).rejects.toMatchObject(refusal('accountErased'));
    expect((await accounts(asking, undefined)).find(({ id }) => id === personId)).toMatchObject({
      erased: true,
      closed: true,
    });
    expect(kept['account']).toMatchObject([{ name: '已注销用户 1', phone: '', closed: true }]);
    expect(kept['events']?.length).toBeGreaterThan(0);
  });

  it('发出和领到的代码、提出的更正都在导出里；注销以后没有用过的代码都作废，更正的记录还在', async () => {
    const { db } = platform;
    const now = platform.clock();
    const { organisationId } = (await findPerson(db, personId))!;
    const gift = { purpose: 'invitation', role: 'clerk', adminRole: null, personId: null } as const;
    await makeCode(db, { ...gift, organisationId }, personId, now);
    const request = {
      ...{ organisationId: organisationId ?? '', former: { name: '旧名', uscc: '' }, name: '新名', uscc: '' },
      ...{ usccReason: null, cause: 'change' as const, word: '已办理变更登记', by: personId },
      licence: { hash: 'a'.repeat(64), fileName: '营业执照.pdf' },
    };
    const requestId = await insertRequest(db, request, now);
    const data = await readPersonData(await security.whole(), { personId });
    expect(data.kept['codes']).toMatchObject([{ purpose: 'invitation', role: 'clerk' }]);
    expect(data.kept['corrections']).toMatchObject([{ name: '新名', state: 'asked' }]);
    expect(JSON.stringify(data)).not.toMatch(/token|password"|hash|secret/u);
    await erasePersonData(await security.whole(), { personId });
    expect(await listOpenCodes(db, { organisationId: organisationId ?? '' }, now)).toEqual([]);
    expect(await findRequest(db, requestId)).toMatchObject({ asker: '已注销用户 1', state: 'asked' });
  });

  it('不能注销自己，不能注销不存在的人', async () => {
    const asking = await security.whole();
    await expect(erasePersonData(asking, { personId: asking.actor.personId })).rejects.toMatchObject(
      refusal('notYourself'),
    );
    await expect(erasePersonData(asking, { personId: 'nobody' })).rejects.toMatchObject(refusal('notFound'));
  });
});
