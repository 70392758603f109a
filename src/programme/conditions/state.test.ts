import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, anyOf, negate, type State } from './state.ts';

const yes = 'satisfied';
const no = 'unsatisfied';
const open = 'unknown';

test.each<[State, State, State, State]>([
  [yes, yes, yes, yes],
  [yes, no, no, yes],
  [yes, open, open, yes],
  [no, yes, no, yes],
  [no, no, no, no],
  [no, open, no, open],
  [open, yes, open, yes],
  [open, no, no, open],
  [open, open, open, open],
])('%s with %s is %s for all and %s for any', (a, b, all, any) => {
  expect(allOf([a, b])).toBe(all);
  expect(anyOf([a, b])).toBe(any);
});

test('not turns what is known and keeps what is not', () => {
  expect([yes, no, open].map((state) => negate(state as State))).toEqual([no, yes, open]);
});

test('nothing to satisfy is satisfied, and no way to satisfy is not', () => {
  expect(allOf([])).toBe(yes);
  expect(anyOf([])).toBe(no);
});

test('De Morgan holds for any number of parts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<State>(yes, no, open), { maxLength: 6 }), (states) => {
      expect(negate(allOf(states))).toBe(anyOf(states.map(negate)));
      expect(negate(anyOf(states))).toBe(allOf(states.map(negate)));
    }),
  );
});
