import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringTo, makeParties, type Parties } from '../testing/bring-to-state.ts';
import { startPlatform } from '../start-platform.ts';
import { openDatabase } from '../storage/open-database.ts';
import { makeApplication, makeCall } from '../testing/make-application.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestPlatform, testNow, type TestPlatform } from '../testing/open-test-platform.ts';
import { extendStage } from '../usecases/calls/extend-stage.ts';
import { chooseNotices } from '../usecases/notices/choose-notices.ts';
import { listNotices } from '../usecases/notices/list-notices.ts';
import { deliver } from './deliver.ts';
import { NotHandedOver } from './message.ts';
import { openPosts } from './posts.ts';
import { remind } from './remind.ts';
import { tinySmtp, type TinySmtp } from './testing/tiny-smtp.ts';

const outer = ['mail', 'sms', 'weCom'] as const;

describe('消息怎样出门', () => {
  let platform: TestPlatform;
  let parties: Parties;
  let smtp: TinySmtp;
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    smtp = await tinySmtp();
  });
  afterEach(() => smtp.close());

  const titles = async (who: Parties['applicant']) =>
    (await listNotices(platform.asking(who), {})).notices.map(({ title }) => title);
  const posts = () =>
    openPosts(platform.dataDir, { url: smtp.url, from: '数转通 <notice@example.gov.cn>' }, () =>
      platform.clock(),
    );
  const deliveries = () => platform.db.selectFrom('delivery').selectAll().orderBy('channel').execute();
  const jobs = async () => {
    const { rows } = await platform.database.pool.query(
      `select data from pgboss.job where name = 'delivery'`,
      [],
    );
    return rows as { data: { noticeId: number; channel: 'mail' } }[];
  };
  const send = (channel: (typeof outer)[number], noticeId: number) =>
    deliver(platform, posts(), 'https://sz.example.gov.cn', { noticeId, channel });
  /** The applicant wants returns by every way; its application was returned. Out: the number of the notice. */
  async function returned(): Promise<number> {
    await platform.db
      .updateTable('membership')
      .set({ phone: '13800001111' })
      .where('person_id', '=', parties.applicant.personId)
      .execute();
    await chooseNotices(platform.asking(parties.applicant), {
      choices: outer.map((channel) => ({ kind: 'returned', channel, wanted: true })),
      ...{ mail: 'Sample@Example.gov.cn', weCom: 'yangli' },
    });
    await bringTo(platform, parties, 'returned');
    const { id } = await platform.db
      .selectFrom('notice')
      .select('id')
      .where('kind', '=', 'returned')
      .executeTakeFirstOrThrow();
    return Number(id);
  }

  it('退回同时写下消息和三种方式的发送任务', async () => {
    const noticeId = await returned();
    expect((await deliveries()).map(({ channel, state }) => [channel, state])).toEqual(
      outer.map((channel) => [channel, 'waiting']),
    );
    expect((await jobs()).map(({ data }) => data.noticeId)).toEqual([noticeId, noticeId, noticeId]);
  });

  it('邮件发到真的邮件服务器，写明是哪一份、怎么办、到哪里办；再做一次不再发', async () => {
    const noticeId = await returned();
    await send('mail', noticeId);
    await send('mail', noticeId);
    expect(smtp.mails).toHaveLength(1);
    const [mail = ''] = smtp.mails;
    expect(mail).toContain('To: Sample@example.gov.cn');
    expect(mail).toContain(`Message-ID: <notice-${String(noticeId)}-mail@example.gov.cn>`);
    const text = Buffer.from(mail.slice(mail.indexOf('\r\n\r\n')).replace(/\s/gu, ''), 'base64').toString();
    expect(text).toContain('企业型申报被退回修改');
    expect(text).toContain('https://sz.example.gov.cn/apply/');
    expect((await deliveries())[0]).toMatchObject({ channel: 'mail', state: 'sent', fault: null });
  });

  it('服务器暂时不收或连不上，留着再试；收下正文后断线，不知到没到，不再重发', async () => {
    const noticeId = await returned();
    smtp.behave('refuse');
    await expect(send('mail', noticeId)).rejects.toBeInstanceOf(NotHandedOver);
    expect((await deliveries())[0]).toMatchObject({ state: 'waiting' });
    smtp.behave('breakOff');
    await expect(send('mail', noticeId)).rejects.not.toBeInstanceOf(NotHandedOver);
    expect((await deliveries())[0]).toMatchObject({ state: 'unclear' });
    smtp.behave('take');
    await send('mail', noticeId);
    expect(smtp.mails).toHaveLength(1);
  });

  it('邮件服务器不在，说得出原因，恢复后照发', async () => {
    const noticeId = await returned();
    const { url } = await gone();
    const away = openPosts(platform.dataDir, { url, from: 'a@example.gov.cn' }, () => platform.clock());
    await expect(deliver(platform, away, undefined, { noticeId, channel: 'mail' })).rejects.toThrow(
      'ECONNREFUSED',
    );
    await send('mail', noticeId);
    expect(smtp.mails).toHaveLength(1);
  });

  async function gone(): Promise<TinySmtp> {
    const server = await tinySmtp();
    await server.close();
    return server;
  }

  it('发送途中进程没了，重做时不再发，记为不明', async () => {
    const noticeId = await returned();
    await platform.db.updateTable('delivery').set({ state: 'sending' }).execute();
    await send('sms', noticeId);
    expect((await deliveries()).find(({ channel }) => channel === 'sms')).toMatchObject({ state: 'unclear' });
    expect(existsSync(join(platform.dataDir, 'outbox', 'sms.jsonl'))).toBe(false);
  });

  it('短信和企业微信写进发件文件，一条一行，一条一次', async () => {
    const noticeId = await returned();
    for (const channel of ['sms', 'sms', 'weCom'] as const) await send(channel, noticeId);
    const lines = (name: string) =>
      readFileSync(join(platform.dataDir, 'outbox', name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    expect(lines('sms.jsonl')).toMatchObject([{ id: `notice-${String(noticeId)}-sms`, to: '13800001111' }]);
    expect(lines('we-com.jsonl')).toMatchObject([{ to: 'yangli' }]);
  });

  it('截止前 7、3、1 天各提醒一次申报单位和推荐单位，问多少次都不多', async () => {
    await bringTo(platform, parties, 'draft');
    for (const moment of ['06-20', '06-23', '06-24', '06-27', '06-28', '06-29', '06-30', '06-27']) {
      platform.setClock(new Date(`2023-${moment}T09:00:00+08:00`));
      await remind(platform);
      await remind(platform);
    }
    const days = (all: string[]) => all.map((title) => /还有 (\d) 天截止/u.exec(title)?.[1] ?? title);
    expect(days(await titles(parties.applicant))).toEqual(['1', '3', '7']);
    expect(days(await titles(parties.unit))).toEqual(['1', '3', '7']);
    expect((await titles(parties.unit))[0]).toContain('还有 1 家没有提交');
    platform.setClock(new Date('2023-07-01T00:00:00+08:00'));
    await remind(platform);
    expect(await titles(parties.applicant)).toHaveLength(3);
  });

  it('给本单位延长了期限，按新期限重新提醒；别的单位不变', async () => {
    await bringTo(platform, parties, 'draft');
    platform.setClock(new Date('2023-06-29T09:00:00+08:00'));
    await remind(platform);
    await extendStage(platform.asking(parties.authority), {
      ...{ callId: parties.callId, stage: 'submit', unitId: parties.unit.organisationId },
      ...{ until: '2023-07-11T00:00:00+08:00', reason: '受暴雨影响' },
    });
    expect((await titles(parties.applicant))[0]).toBe('「样例申报」的期限延长到 2023-07-10');
    expect((await titles(parties.unit))[0]).toContain('的期限延长到');
    const strangers = await makeParties(platform);
    expect(await titles(strangers.applicant)).toEqual([]);
    platform.setClock(new Date('2023-07-07T09:00:00+08:00'));
    await remind(platform);
    expect((await titles(parties.applicant))[0]).toContain('还有 3 天截止（2023-07-10）');
  });

  it('服务一启动，任务自己就去提醒', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-remind-'));
    const database = await openDatabase({ dataDir, databaseUrl: undefined });
    const { db } = database;
    const unit = await makeOrganisation(db, 'recommender');
    const applicant = await makeOrganisation(db, 'applicant', { unit_id: unit.id });
    const { personId } = await makeMember(db, applicant);
    const callId = await makeCall(db);
    await makeApplication(db, { callId, organisationId: applicant.id, unitId: unit.id });
    await database.close();
    const onFault = (error: unknown) => console.error(error);
    const clock = () => new Date('2023-06-29T09:00:00+08:00');
    const started = await startPlatform({ dataDir, databaseUrl: undefined }, { demo: false, onFault, clock });
    const kinds = async () =>
      (
        await started.platform.db
          .selectFrom('notice')
          .select('kind')
          .where('person_id', '=', personId)
          .execute()
      ).map(({ kind }) => kind);
    for (let turn = 0; turn < 300 && (await kinds()).length === 0; turn += 1) await sleep(100);
    expect(await kinds()).toEqual(['deadlineNear']);
    await started.close();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('盖章期限临近时提醒，盖完就不再提醒', async () => {
    await bringTo(platform, parties, 'submitted');
    await remind(platform);
    expect(
      (await titles(parties.applicant)).filter((title) => title.includes('盖章扫描件还有')),
    ).toHaveLength(1);
    platform.setClock(new Date(testNow.getTime() + 3 * 86_400_000));
    await platform.db.updateTable('application').set({ state: 'sealed' }).execute();
    await remind(platform);
    expect((await titles(parties.applicant)).filter((title) => title.includes('盖章扫描件'))).toHaveLength(1);
  });
});
