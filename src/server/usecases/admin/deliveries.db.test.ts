import { beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../notify/deliver.ts';
import { NotHandedOver } from '../../notify/message.ts';
import type { Posts } from '../../notify/posts.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeAdministrator } from '../../testing/make-people.ts';
import { openTestPlatform, type TestPlatform } from '../../testing/open-test-platform.ts';
import { refusal } from '../account/testing/sample-people.ts';
import { chooseNotices } from '../notices/choose-notices.ts';
import { failedDeliveries, resendDelivery } from './deliveries.ts';

describe('未送达的消息', () => {
  let platform: TestPlatform;
  let parties: Parties;
  let noticeId: number;
  let fault: Error | null = null;
  const sent: string[] = [];
  beforeEach(async () => {
    platform = await openTestPlatform();
    parties = await makeParties(platform);
    sent.length = 0;
    await chooseNotices(platform.asking(parties.applicant), {
      choices: [{ kind: 'returned', channel: 'mail', wanted: true }],
      ...{ mail: 'sample@example.gov.cn', weCom: '' },
    });
    await bringTo(platform, parties, 'returned');
    const row = await platform.db.selectFrom('delivery').select('notice_id').executeTakeFirstOrThrow();
    noticeId = Number(row.notice_id);
  });

  const post = {
    send: ({ to }: { to: string }) => {
      if (fault) return Promise.reject(fault);
      sent.push(to);
      return Promise.resolve();
    },
  };
  const posts = { mail: post, sms: post, weCom: post } as unknown as Posts;
  const send = (by: Error | null) => {
    fault = by;
    return deliver(platform, posts, undefined, { noticeId, channel: 'mail' }).catch(() => undefined);
  };
  const asSystem = async () => platform.asking(await makeAdministrator(platform.db, 'system'));
  const failed = async () => failedDeliveries(await asSystem(), undefined);
  const resend = async () => resendDelivery(await asSystem(), { notice: noticeId, channel: 'mail' });

  it('没有发出的、可能已送达的都列出来，说出是谁、为什么；重发一次就送达，不再列', async () => {
    expect(await failed()).toEqual([]);
    await expect(resend()).rejects.toMatchObject(refusal('deliveryUnderWay'));
    await send(new NotHandedOver('连不上邮件服务器'));
    expect(await failed()).toMatchObject([
      { notice: noticeId, channel: 'mail', kind: 'returned', state: 'waiting', fault: '连不上邮件服务器' },
    ]);
    await resend();
    expect(await failed()).toEqual([]);
    await send(new Error('发到一半断了'));
    expect(await failed()).toMatchObject([
      { state: 'unclear', organisation: parties.applicant.organisationName },
    ]);
    // 自己不会再发：可能已经送达。
    await send(null);
    expect(sent).toEqual([]);
    await resend();
    await send(null);
    await send(null);
    expect(sent).toEqual(['sample@example.gov.cn']);
    expect(await failed()).toEqual([]);
    await expect(resend()).rejects.toMatchObject(refusal('deliveryUnderWay'));
    const events = await platform.db
      .selectFrom('event')
      .select(['target', 'detail'])
      .where('kind', '=', 'notice.resent')
      .execute();
    expect(events).toEqual(
      [1, 2].map(() => ({ target: parties.applicant.personId, detail: { channel: 'mail' } })),
    );
  });

  it('没有的消息找不到', async () => {
    await expect(
      resendDelivery(await asSystem(), { notice: 999_999, channel: 'mail' }),
    ).rejects.toMatchObject(refusal('notFound'));
  });
});
