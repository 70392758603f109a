import { expect, test } from 'vitest';
import { keyAct, type Pressed } from './key-of.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ ...plain, key, ...held });
const idle = { typing: false, choosing: false };
const typing = { typing: true, choosing: false };

test('不在输入时，/ 搜索、? 打开快捷键表；输入时它们只是文字', () => {
  expect(keyAct(press('/'), idle)).toBe('search');
  expect(keyAct(press('?', { shiftKey: true }), idle)).toBe('help');
  expect(keyAct(press('/'), typing)).toBeNull();
  expect(keyAct(press('?', { shiftKey: true }), typing)).toBeNull();
});

test('Ctrl+K、Ctrl+S、Alt+方向键输入时也有效', () => {
  expect(keyAct(press('k', { ctrlKey: true }), typing)).toBe('search');
  expect(keyAct(press('S', { metaKey: true }), typing)).toBe('save');
  expect(keyAct(press('ArrowDown', { altKey: true }), typing)).toBe('next');
  expect(keyAct(press('ArrowUp', { altKey: true }), idle)).toBe('previous');
  expect(keyAct(press('j', { altKey: true }), idle)).toBe('check');
  expect(keyAct(press('k', { altKey: true }), typing)).toBe('together');
});

test('输入法正在组字、下拉框用 Alt+↓ 展开、别的组合键，都不拦', () => {
  expect(keyAct(press('k', { ctrlKey: true, isComposing: true }), typing)).toBeNull();
  expect(keyAct(press('ArrowDown', { altKey: true }), { typing: false, choosing: true })).toBeNull();
  expect(keyAct(press('k', { ctrlKey: true, shiftKey: true }), idle)).toBeNull();
  expect(keyAct(press('a'), idle)).toBeNull();
});
