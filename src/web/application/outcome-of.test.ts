import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

const refusal = (code: string, status: number, params: Record<string, unknown> = {}) =>
  new ORPCError(code, { status, message: '样例', data: { params } });

describe('一次保存没有成功，接下来怎么办', () => {
  it.each([
    ['断网', new TypeError('fetch failed'), 'later'],
    ['操作太频繁', refusal('tooMany', 429, { seconds: 5 }), 'later'],
    ['磁盘已满', refusal('storageFull', 507), 'later'],
    ['数据库连不上', refusal('databaseAway', 503), 'later'],
    ['服务器出错', refusal('failure', 500), 'later'],
    ['中间的代理出错', refusal('BAD_GATEWAY', 502), 'later'],
    ['密码到期，先去修改', refusal('passwordChangeNeeded', 403), 'later'],
    ['登录过期', refusal('signInNeeded', 401), 'signIn'],
    ['已经提交，不能再改', refusal('stateForbids', 409), 'refused'],
    ['内容过大', refusal('valueTooLarge', 422), 'refused'],
    ['没有这一栏', refusal('unknownLeaf', 422), 'refused'],
    ['不属于您', refusal('notFound', 404), 'refused'],
    ['中间的代理不让过', refusal('FORBIDDEN', 403), 'refused'],
    ['程序自己出错', new Error('x'), 'later'],
  ])('%s → %s', (_, error, outcome) => {
    expect(outcomeOf(error).outcome).toBe(outcome);
  });

  it('别人先改了：对方写的、是谁、什么时候，都带着', () => {
    const params = { label: '单位名称', by: '样例人', value: '对方写的', revision: 4, at: '2026-01-01' };
    expect(outcomeOf(refusal('changedMeanwhile', 409, params))).toEqual({
      outcome: 'conflict',
      theirs: { value: '对方写的', revision: 4, by: '样例人', at: '2026-01-01' },
    });
  });

  it('断网不另说原因，服务器说了原因的照说', () => {
    expect(outcomeOf(new TypeError('fetch failed'))).toMatchObject({ message: '' });
    expect(outcomeOf(refusal('storageFull', 507))).toMatchObject({ message: '样例' });
  });
});
