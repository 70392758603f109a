import { describe, expect, it } from 'vitest';
import { readsMetrics } from './reads-metrics.ts';

describe('谁能读 /metrics', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.8', false],
    ['::ffff:10.0.0.8', false],
    ['2001:db8::1', false],
    [undefined, false],
  ])('没有设令牌时，来自 %s：%s', (address, may) => {
    expect(readsMetrics(address, {}, undefined)).toBe(may);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])(
    '本机的代理转来的（带 %s）不算本机',
    (name) => {
      expect(readsMetrics('127.0.0.1', { [name]: '127.0.0.1' }, undefined)).toBe(false);
    },
  );

  it('设了令牌就只认令牌，从哪里来都一样', () => {
    const token = 'a-token-of-sixteen';
    expect(readsMetrics('10.0.0.8', { authorization: `Bearer ${token}` }, token)).toBe(true);
    expect(readsMetrics('127.0.0.1', {}, token)).toBe(false);
    for (const authorization of ['', 'Bearer', 'Bearer ', `Bearer ${token}x`, `Basic ${token}`, token])
      expect(readsMetrics('127.0.0.1', { authorization }, token)).toBe(false);
  });
});
