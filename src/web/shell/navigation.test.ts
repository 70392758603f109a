import { expect, test } from 'vitest';
import { adminPermissions, adminRoles, memberPermissions } from '#membership/roles.ts';
import { entriesFor } from './navigation.ts';

const paths = (permissions: Iterable<Parameters<typeof entriesFor>[0][number]>, whole = true) =>
  entriesFor([...permissions], whole).map(({ path }) => path);

test('导航只列出各自能做的事', () => {
  expect(paths(memberPermissions(['applicant'], 'manager'))).toEqual(
    expect.arrayContaining(['/home', '/apply', '/people']),
  );
  expect(paths(memberPermissions(['applicant'], 'reader'))).not.toContain('/people');
  expect(paths(memberPermissions(['recommender'], 'clerk'))).not.toContain('/apply');
});

test('三类管理员各有各的页，互不相见，也看不到业务', () => {
  const own = adminRoles.map((role) => paths(adminPermissions(role)).filter((path) => path !== '/home'));
  expect(own.map((list) => list.length)).toEqual([2, 1, 1]);
  expect(new Set(own.flat()).size).toBe(4);
});

test('登录还缺一步时不给任何入口', () => {
  expect(paths(memberPermissions(['authority'], 'manager'), false)).toEqual([]);
});
