import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { isRefused, tellError } from './tell-error.ts';
import { words } from './words.zh.ts';

test('退回的原因连同数字一起说出来', () => {
  const message = refusalSentence('stillBlocked', { count: 3 });
  const error = new ORPCError('stillBlocked', { status: 422, message, data: { params: { count: 3 } } });
  expect(tellError(error)).toEqual({ code: 'stillBlocked', sentence: message, params: { count: 3 } });
  expect(isRefused(error, 'stillBlocked')).toBe(true);
  expect(isRefused(error, 'notFound')).toBe(false);
});

test('连不上服务器与程序出错是两句话', () => {
  expect(tellError(new TypeError('Failed to fetch'))).toMatchObject({
    code: 'unreachable',
    sentence: words.unreachable,
  });
  expect(tellError(new Error('boom'))).toMatchObject({ code: 'failed', sentence: words.failed });
});

test('服务器说的中文照说，中间设备的英文不说', () => {
  const failure = new ORPCError('maintenance', { status: 503, message: '平台维护中，18:00 恢复。' });
  expect(tellError(failure).sentence).toBe('平台维护中，18:00 恢复。');
  const gateway = new ORPCError('BAD_GATEWAY', { status: 502, message: 'Bad Gateway' });
  expect(tellError(gateway).sentence).toBe(words.failed);
});
