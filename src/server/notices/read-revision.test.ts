import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/refusal.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { compareNotices } from '#programme/revision/compare-notices.ts';
import { enterOnTrial } from '#programme/revision/enter-on-trial.ts';
import { listTrials } from '#programme/revision/list-trials.ts';
import { readRevision } from './read-revision.ts';

type Json = Record<string, unknown>;
const copy = () => JSON.parse(JSON.stringify(shanxi2023)) as Json;

/** 通知里的每一处。 */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...places(one, [...path, key])]);
}
const everywhere = places(shanxi2023);

function spoil(path: readonly string[], by: unknown): Json {
  const spoilt = copy();
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, spoilt);
  const last = path.at(-1) ?? '';
  if (by === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = by;
  return spoilt;
}

/** 拒绝的代码；采用的话，也要能打开、能比较。 */
function outcome(json: Json): string {
  try {
    const programme = readRevision(json, shanxi2023, []);
    const entered = enterOnTrial(shanxi2023, programme);
    for (const { id } of programme.centreTypes)
      compareNotices(indexProgramme(shanxi2023, id, 2023), indexProgramme(entered, id, 2023));
    listTrials(entered);
    return 'adopted';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('读一份修订', () => {
  it('原样的通知可以', () => {
    expect(outcome(copy())).toBe('adopted');
  });

  it('任何一处缺了、换成了别的东西，不是可以采用，就是拒绝，决不出错', () => {
    const junk = fc.constantFrom<unknown>(
      ...[undefined, null, 0, -1, 0.5, 1e9, '', '3', '样例', true, [], {}, [null], { id: 1 }],
    );
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), junk, (path, by) => {
        expect(['adopted', 'badNotice']).toContain(outcome(spoil(path, by)));
      }),
      { numRuns: 150 },
    );
  });

  it.each(['colspan', 'rowspan', 'year', 'minHeight'])('%s 不是大小合适的数字，拒绝', (key) => {
    const counted = everywhere.filter((path) => path.at(-1) === key);
    expect(counted.length).toBeGreaterThan(0);
    for (const path of counted)
      for (const by of ['', '3', null, 1e9, [], true]) expect(outcome(spoil(path, by))).toBe('badNotice');
  });

  it.each(['label', 'id', 'heading'])('%s 不是文字的，拒绝', (key) => {
    const worded = everywhere.filter((path) => path.at(-1) === key);
    fc.assert(
      fc.property(fc.constantFrom(...worded), fc.constantFrom(1, null, {}), (path, by) => {
        expect(outcome(spoil(path, by))).toBe('badNotice');
      }),
      { numRuns: 50 },
    );
  });
});
