import { describe, expect, it } from 'vitest';
import { readPages } from './page-range.ts';

describe('起止页', () => {
  it.each([
    ['', '', 10, { pages: null }],
    ['3', '5', 10, { pages: [3, 5] }],
    ['3', '', 10, { pages: [3, 3] }],
    ['', '4', 10, { pages: [4, 4] }],
    ['5', '3', 10, 'turned'],
    ['0', '3', 10, 'turned'],
    ['9', '11', 10, 'beyond'],
    ['9', '11', null, { pages: [9, 11] }],
  ])('从「%s」到「%s」，共 %s 页', (from, to, pages, read) => {
    expect(readPages(from, to, pages)).toEqual(read);
  });
});
