import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('规范的 JSON 文本', () => {
  it('任何内容都与另一个实现写得一字不差', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [{ b: 1, a: { 10: 'x', 9: 'y' } }, '{"a":{"10":"x","9":"y"},"b":1}'],
    [{ '\u{1f600}': 1, '\ufb33': 2, '€': 3 }, '{"€":3,"\u{1f600}":1,"\ufb33":2}'],
    [[-0, 1e21, 0.000001], '[0,1e+21,0.000001]'],
    ['堃\u0007"', String.raw`"堃\u0007\""`],
    [undefined, 'null'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
