import { describe, expect, it } from 'vitest';
import { eventKinds } from '#kernel/event.ts';
import { memberPermissions } from '#membership/roles.ts';
import { channels, isWanted } from './channels.ts';
import { needChoices } from './choose.ts';
import { noticeKinds, noticeKindsFor, noticeRules, noticesOn } from './notice-kinds.ts';
import { noticePlace } from './notice-place.ts';
import { noticeWords } from './words.zh.ts';

const addresses = { mail: 'a@example.gov.cn', sms: '13800001111', weCom: '' };
const names = {
  ...{
    applicant: '样例公司',
    unit: '样例委',
    call: '样例申报',
    type: '企业型',
    days: 3,
    until: '2023-06-30',
  },
  count: 2,
};

describe('消息', () => {
  it('每一种消息都有一句话和去处，句子里没有空着的引号', () => {
    for (const kind of noticeKinds) {
      expect(noticeWords[kind].title(names)).not.toMatch(/「」|undefined|null/u);
      expect(noticePlace(kind, { applicationId: 'app', callId: 'call' })).toMatch(
        /^\/(?:apply|county|recommend|authority|organisation)/u,
      );
    }
  });

  it('每件事带来的消息都在表里，且恰是表里写明的', () => {
    const brought = eventKinds.flatMap((event) => noticesOn(event));
    const byDay = noticeKinds.filter((kind) => noticeRules[kind].on === null);
    expect([...brought, ...byDay].sort()).toEqual([...noticeKinds].sort());
  });

  it('各人只选与自己有关的消息', () => {
    const applicant = noticeKindsFor(memberPermissions(['applicant'], 'reader'));
    expect(applicant).toContain('returned');
    expect(applicant).not.toContain('sealed');
    expect(noticeKindsFor(new Set(['admin.audit']))).toEqual([]);
  });

  it('没选之前只在站内告知', () => {
    expect(channels.filter((channel) => isWanted([], 'returned', channel))).toEqual(['inApp']);
  });

  it('期限消息在站内关不掉，写进了数据库也不算', () => {
    const off = { kind: 'deadlineNear', channel: 'inApp', wanted: false } as const;
    expect(() => needChoices([off], addresses)).toThrow('noticeFixed');
    expect(isWanted([off], 'deadlineNear', 'inApp')).toBe(true);
    expect(isWanted([{ ...off, kind: 'returned' }], 'returned', 'inApp')).toBe(false);
  });

  it('没有地址的方式不能选，重复的选择以后一个为准', () => {
    const by = (channel: 'mail' | 'weCom', wanted: boolean) =>
      ({ kind: 'returned', channel, wanted }) as const;
    expect(() => needChoices([by('weCom', true)], addresses)).toThrow('addressMissing');
    expect(needChoices([by('mail', true), by('mail', false)], addresses)).toEqual([by('mail', false)]);
  });
});
