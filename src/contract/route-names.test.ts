import { describe, expect, it } from 'vitest';
import { contract } from './contract.ts';

/** 浏览器里的客户端把这些名字当作函数自己的属性：叫这个名字的请求根本不会发出去。 */
const taken = [
  'bind',
  'call',
  'apply',
  'then',
  'valueOf',
  'toString',
  'toJSON',
  'name',
  'length',
  'prototype',
];

describe('请求的名字', () => {
  it('不用函数自己的属性名', () => {
    const names = Object.entries(contract).flatMap(([group, routes]) => [group, ...Object.keys(routes)]);
    expect(names.filter((name) => taken.includes(name))).toEqual([]);
  });
});
