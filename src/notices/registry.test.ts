import { describe, expect, it } from 'vitest';
import type { Programme } from '#programme/definition/programme.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import { findNotice, notices } from './registry.ts';

const all: readonly Programme[] = notices.map(({ programme }) => programme);

describe('每一个登记的通知', () => {
  it.each(all)('$id 没有任何错误', (programme) => {
    expect(verifyProgramme(programme)).toEqual([]);
  });

  it.each(all)('$id 是纯数据，JSON 往返之后一字不差', (programme) => {
    expect(JSON.parse(JSON.stringify(programme))).toEqual(programme);
  });

  it.each(all)('$id 里放进函数会被拒绝', (programme) => {
    const label = (() => '单位名称') as unknown as string;
    const [first, ...others] = programme.fields;
    if (!first) throw new Error('没有栏目');
    const faults = verifyProgramme({ ...programme, fields: [{ ...first, label }, ...others] });
    expect(faults.map(({ code }) => code)).toContain('notPlainData');
  });

  it.each(all)('$id 可以按编号找到', (programme) => {
    expect(findNotice(programme.id)).toBe(programme);
  });

  it('的编号互不相同，不认识的编号没有通知', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(findNotice('shanxi-1999')).toBeUndefined();
  });

  it('生效的时间以日期写明，止于起始之后', () => {
    for (const { from, until } of notices) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(until === null || until > from).toBe(true);
    }
  });
});
