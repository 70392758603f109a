import { describe, expect, it } from 'vitest';
import type { LeafState } from '../autosave/entry.ts';
import { saveSummary, type SaveSummary } from './save-summary.ts';

const saved = (at: string): LeafState => ({ state: 'saved', at });
const waiting = (message: string): LeafState => ({ state: 'waiting', message });
const conflict: LeafState = {
  state: 'conflict',
  mine: '甲',
  theirs: { value: '乙', revision: 2, by: '样例人', at: '' },
};

describe('顶上只说一句：保存得怎样', () => {
  it.each<[string, LeafState[], SaveSummary]>([
    ['还没动过', [], { state: 'untouched' }],
    [
      '都已保存时说最近一次',
      [saved('2026-01-02'), saved('2026-01-01')],
      { state: 'saved', at: '2026-01-02' },
    ],
    ['有一处在写', [saved('2026-01-01'), { state: 'typing' }], { state: 'saving' }],
    ['断网', [waiting(''), waiting(''), { state: 'saving' }], { state: 'waiting', count: 2, message: '' }],
    [
      '服务器说了原因',
      [waiting(''), waiting('磁盘已满')],
      { state: 'waiting', count: 2, message: '磁盘已满' },
    ],
    ['被拒绝的先说', [waiting(''), { state: 'refused', message: '' }], { state: 'refused', count: 1 }],
    ['要人选的最先说', [conflict, { state: 'refused', message: '' }], { state: 'conflicts', count: 1 }],
  ])('%s', (_, states, said) => {
    expect(saveSummary(states)).toEqual(said);
  });
});
