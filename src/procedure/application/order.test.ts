import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPlace, orderPlaces, type Placed } from './order.ts';

const placed = (id: string, place: number | null, fixed = false): Placed => ({ id, place, fixed });
const ids = (rows: ReturnType<typeof orderPlaces>) => rows.map(({ id, place }) => `${id}${String(place)}`);

describe('推荐次序', () => {
  it('按所给的次序从一排起，没有提到的跟在后面', () => {
    const all = [placed('a', 1), placed('b', 2), placed('c', 3)];
    expect(ids(orderPlaces(all, ['c', 'a']))).toEqual(['c1', 'a2', 'b3']);
  });

  it('已上报的不动，其余排在它后面', () => {
    const all = [placed('a', 1, true), placed('b', 2, true), placed('c', 3), placed('d', 4)];
    expect(ids(orderPlaces(all, ['d', 'a', 'c']))).toEqual(['d3', 'c4']);
  });

  it('新推荐的排在最后', () => {
    expect(lastPlace([])).toBe(1);
    expect(lastPlace([placed('a', 4), placed('b', null)])).toBe(5);
  });

  it('无论怎样给，次序不重不漏', () => {
    const row = fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      place: fc.option(fc.integer({ min: 1, max: 9 })),
      fixed: fc.boolean(),
    });
    const rows = fc.uniqueArray(row, { selector: (one) => one.id });
    fc.assert(
      fc.property(rows, fc.array(fc.constantFrom(...'abcdefghxyz')), (all, named) => {
        const given = orderPlaces(all, named);
        const places = given.map((one) => one.place);
        expect(new Set(places).size).toBe(places.length);
        const movable = all.filter((one) => !one.fixed && (one.place !== null || named.includes(one.id)));
        expect(given.map((one) => one.id).sort()).toEqual(movable.map((one) => one.id).sort());
      }),
    );
  });
});
