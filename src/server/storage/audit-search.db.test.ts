import { describe, expect, it } from 'vitest';
import { eventDetailWords } from '#kernel/event-detail-words.zh.ts';
import { openTestPlatform } from '../testing/open-test-platform.ts';
import { bringTo, makeParties } from '../testing/bring-to-state.ts';
import { listAuditEvents } from './audit-events.ts';
import { recordEvent } from './record-event.ts';

describe('审计记录的查找', () => {
  it('照页面上显示的中文查：操作、说明的名称和说明的值都查得到，照记录的写法也查得到', async () => {
    const platform = await openTestPlatform();
    const parties = await makeParties(platform);
    await bringTo(platform, parties, 'submitted');
    const asking = platform.asking(parties.applicant);
    const who = parties.applicant.personId;
    await recordEvent(platform.db, asking, 'account.signInFailed', who, { why: 'wrongCode', way: 'totp' });
    await recordEvent(platform.db, asking, 'office.releaseSet', who, { needsRelease: true });
    const found = async (text: string) =>
      new Set((await listAuditEvents(platform.db, { text })).map(({ kind }) => kind));
    expect(await found('提交申报')).toContain('application.submitted');
    expect(await found('提交申报')).not.toContain('application.started');
    expect(await found('验证码不对')).toEqual(new Set(['account.signInFailed']));
    expect(await found('动态验证码')).toContain('account.signInFailed');
    expect(await found(eventDetailWords.needsRelease)).toContain('office.releaseSet');
    expect(await found('是')).toContain('office.releaseSet');
    expect(await found('wrongCode')).toEqual(new Set(['account.signInFailed']));
    expect(await found('样例里没有的词')).toEqual(new Set());
    // 显示出来的每一句说明，照抄其中的词都查得到它。
    for (const { seq, detail } of await listAuditEvents(platform.db, {}))
      for (const word of detail.split(/[：；、]/u).filter((part) => /^\p{Script=Han}+$/u.test(part)))
        expect((await listAuditEvents(platform.db, { text: word })).map((one) => one.seq)).toContain(seq);
  });
});
