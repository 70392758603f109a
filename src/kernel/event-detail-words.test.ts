import { describe, expect, it } from 'vitest';
import { eventDetailWords, sayDetail } from './event-detail-words.zh.ts';

describe('事件的说明', () => {
  it('每一项都有中文名称', () => {
    for (const [key, word] of Object.entries(eventDetailWords))
      expect([key, word]).toEqual([key, expect.stringMatching(/^[\u4e00-\u9fff]+$/u)]);
  });

  it('名称与取值都说成中文', () => {
    expect(sayDetail({ way: 'password' })).toBe('方式：口令');
    expect(sayDetail({ count: 2, batchId: 'b1' })).toBe('数量：2；批次：b1');
    expect(sayDetail({ grants: ['applicant', 'authority'], settled: true, unitId: null })).toBe(
      '单位身份：申报单位、主管部门；已办结：是',
    );
    expect(sayDetail({})).toBe('');
  });

  it('编码和摘要值原样写出', () => {
    expect(sayDetail({ code: 'plan' })).toBe('编码：plan');
  });
});
