import { describe, expect, test } from 'vitest';
import {
  adminPermissions,
  adminRoles,
  grants,
  memberPermissions,
  needsSecondFactor,
  roles,
} from './roles.ts';

describe('三员分立', () => {
  test('三种管理员的权限两两不相交，也都不含办理业务的权限', () => {
    const held = adminRoles.map((role) => [...adminPermissions(role)]);
    expect(new Set(held.flat()).size).toBe(held.flat().length);
    const business = roles.flatMap((role) => [...memberPermissions(grants, role)]);
    expect(held.flat().filter((permission) => business.includes(permission))).toEqual([]);
  });

  test('没有任何单位的角色能得到管理员的权限', () => {
    for (const role of roles) {
      expect([...memberPermissions(grants, role)].filter((one) => one.startsWith('admin.'))).toEqual([]);
    }
  });
});

test.each([
  ['manager', ['people.manage', 'application.read', 'application.write']],
  ['clerk', ['application.read', 'application.write']],
  ['reader', ['application.read']],
] as const)('申报单位的 %s 能做的事', (role, allowed) => {
  expect([...memberPermissions(['applicant'], role)]).toEqual(allowed);
});

test('一个单位可以既推荐又申报', () => {
  expect([...memberPermissions(['recommender', 'applicant'], 'clerk')].sort()).toEqual([
    'application.read',
    'application.write',
    'recommend.read',
    'recommend.write',
  ]);
});

test('主管部门和管理员须用动态验证码，其他人不必', () => {
  expect(needsSecondFactor(['authority'], null)).toBe(true);
  for (const role of adminRoles) expect(needsSecondFactor([], role)).toBe(true);
  expect(needsSecondFactor(['applicant', 'recommender'], null)).toBe(false);
});
