import { describe, expect, it } from 'vitest';
import { countedAddress } from './counted-address.ts';

describe('按地址限制次数', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s 算作 %s', (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });
});
