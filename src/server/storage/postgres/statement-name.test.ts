import { describe, expect, it } from 'vitest';
import { statementName } from './statement-name.ts';

describe('常用语句的名字', () => {
  const times = (text: string, count: number) =>
    Array.from({ length: count }, () => statementName(text)).at(-1);

  it('问得多了才有名字，以后总是同一个；别的语句另有名字', () => {
    expect(times('select 1', 19)).toBeUndefined();
    const name = statementName('select 1');
    expect(name).toMatch(/^s\d+$/);
    expect(statementName('select 1')).toBe(name);
    expect(times('select 2', 20)).not.toBe(name);
  });

  it('名字有限，用完了新的语句就没有名字', () => {
    const names = Array.from({ length: 150 }, (_, n) => times(`select ${String(n)} as n`, 20));
    expect(new Set(names).size).toBeLessThanOrEqual(101);
    expect(names.at(-1)).toBeUndefined();
  });
});
