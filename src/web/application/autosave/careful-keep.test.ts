import { describe, expect, it } from 'vitest';
import { memoryKeep } from '../testing/bad-line.ts';
import { carefulKeep } from './careful-keep.ts';
import type { Entry, Keep } from './entry.ts';

const entry: Entry = {
  applicationId: 'a1',
  leaf: 'x',
  value: '样例',
  base: null,
  basedOn: 0,
  writer: 'w',
  sequence: 1,
  typedAt: '',
  refusal: null,
};

const broken: Keep = {
  all: () => Promise.reject(new Error('no store')),
  put: () => Promise.reject(new Error('no store')),
  drop: () => Promise.reject(new Error('no store')),
};

describe('本机留底', () => {
  it('浏览器能留底时就用它', async () => {
    const kept = memoryKeep();
    const keep = carefulKeep(kept, () => expect.unreachable());
    await keep.put(entry);
    expect(await keep.all()).toEqual([entry]);
    expect(kept.entries.size).toBe(1);
    await keep.drop('a1', 'x', 'w');
    expect(await keep.all()).toEqual([]);
  });

  it('浏览器不能留底时，页面开着就还在，并且只提醒一次', async () => {
    let told = 0;
    const keep = carefulKeep(broken, () => {
      told += 1;
    });
    await keep.put(entry);
    expect(await keep.all()).toEqual([entry]);
    await keep.drop('a1', 'x', 'w');
    expect(await keep.all()).toEqual([]);
    expect(told).toBe(1);
  });
});
