import { describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Needs } from '#kernel/permission.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { permit } from './permit.ts';

const actor = (
  missing: Actor['missing'],
  ...permissions: ('recommend.read' | 'application.read')[]
): Actor => ({
  personId: 'p',
  name: '样例',
  username: 'sample',
  organisationId: 'o',
  organisationName: '样例单位',
  permissions: new Set(permissions),
  missing,
});

const outcome = (needs: Needs, who: Actor | null) => {
  try {
    permit(needs, who);
    return 'passes';
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('谁可以走哪条路', () => {
  it.each<[Needs, string, Actor | null, string]>([
    ['anyone', '没有登录', null, 'passes'],
    ['session', '没有登录', null, 'signInNeeded'],
    ['signedIn', '没有登录', null, 'signInNeeded'],
    ['recommend.read', '没有登录', null, 'signInNeeded'],
    ['session', '还缺动态验证码', actor('secondFactor'), 'passes'],
    ['signedIn', '还缺动态验证码', actor('secondFactor'), 'secondFactorNeeded'],
    ['signedIn', '还没设动态验证码', actor('secondFactorSetup'), 'secondFactorNeeded'],
    ['signedIn', '该改密码', actor('passwordChange'), 'passwordChangeNeeded'],
    ['recommend.read', '该改密码', actor('passwordChange', 'recommend.read'), 'passwordChangeNeeded'],
    ['signedIn', '登录完整', actor(null), 'passes'],
    ['recommend.read', '登录完整，没有此项权限', actor(null, 'application.read'), 'notPermitted'],
    ['recommend.read', '登录完整，有此项权限', actor(null, 'recommend.read'), 'passes'],
  ])('需要 %s，来者%s', (needs, _, who, expected) => {
    expect(outcome(needs, who)).toBe(expected);
  });
});
