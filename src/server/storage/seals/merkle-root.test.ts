import { describe, expect, it } from 'vitest';
import { merkleRoot } from './merkle-root.ts';
import { sm3 } from './sm3.ts';

const leaf = (name: string) => sm3(Buffer.from(name));
const node = (left: string, right: string) =>
  sm3(Uint8Array.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

describe('封条的根', () => {
  it('用的是 GB/T 32905 的 SM3', () => {
    expect(sm3(Buffer.from('abc'))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  it('一条记录时就是它自己，单数时最后一条升上一层', () => {
    const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')];
    expect(merkleRoot([a])).toBe(a);
    expect(merkleRoot([a, b])).toBe(node(a, b));
    expect(merkleRoot([a, b, c])).toBe(node(node(a, b), c));
  });

  it('换了次序、少了一条、重复最后一条，根都不同', () => {
    const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')];
    const roots = [
      [a, b, c],
      [b, a, c],
      [a, b],
      [a, b, c, c],
    ].map(merkleRoot);
    expect(new Set(roots).size).toBe(4);
  });
});
