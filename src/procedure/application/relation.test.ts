import { describe, expect, it } from 'vitest';
import { memberPermissions, type Grant, type Role } from '#membership/roles.ts';
import { actsOn, mayEdit, permissionsOn, relationsTo } from './relation.ts';
import { applicationStates, type ApplicationState } from './transitions.ts';

const member = (organisationId: string, grants: readonly Grant[], role: Role = 'clerk') => ({
  organisationId,
  permissions: memberPermissions(grants, role),
});
const standing = (state: ApplicationState) => ({ organisationId: 'firm', unitId: 'unit', state });
const seenIn = (asker: Parameters<typeof relationsTo>[1]) =>
  applicationStates.filter((state) => relationsTo(standing(state), asker).length > 0);

describe('谁看得到一份申报', () => {
  it('申报单位自己，什么状态都看得到', () => {
    expect(seenIn(member('firm', ['applicant']))).toEqual([...applicationStates]);
  });

  it('推荐单位从提交起，草稿看不到', () => {
    expect(seenIn(member('unit', ['recommender']))).toEqual(
      applicationStates.filter((state) => state !== 'draft'),
    );
  });

  it('县里从提交起，只看得到转到自己这里的', () => {
    const before = (state: ApplicationState, countyId: string | null) =>
      relationsTo({ ...standing(state), countyId }, member('county', ['county']));
    expect(applicationStates.filter((state) => before(state, 'county').length > 0)).toEqual(
      applicationStates.filter((state) => state !== 'draft'),
    );
    expect(applicationStates.flatMap((state) => before(state, 'other'))).toEqual([]);
    expect(applicationStates.flatMap((state) => before(state, null))).toEqual([]);
    expect(actsOn({ ...standing('sealed'), countyId: 'county' }, member('county', ['county']))).toEqual([]);
  });

  it('主管部门从上报起', () => {
    expect(seenIn(member('office', ['authority']))).toEqual(['handedUp', 'accepted']);
  });

  it.each([
    ['别的申报单位', member('other', ['applicant'])],
    ['别的推荐单位', member('other', ['recommender'])],
    ['申报单位只有推荐资格的人', member('firm', ['recommender'])],
    ['推荐单位只有申报资格的人', member('unit', ['applicant'])],
    ['不属于任何单位的管理员', { organisationId: null, permissions: new Set(['admin.system' as const]) }],
  ])('%s什么也看不到', (_, asker) => {
    expect(seenIn(asker)).toEqual([]);
  });
});

describe('能做什么', () => {
  it('只读的人看得到，什么也不能做', () => {
    const reader = member('firm', ['applicant'], 'reader');
    expect(relationsTo(standing('draft'), reader)).toEqual(['applicant']);
    expect(actsOn(standing('draft'), reader)).toEqual([]);
    expect(mayEdit(standing('draft'), reader)).toBe(false);
  });

  it('既申报又推荐的单位，对自己申报、由别人推荐的只能做申报的事', () => {
    const both = member('firm', ['applicant', 'recommender']);
    expect([...permissionsOn(standing('sealed'), both)]).toEqual(['application.write']);
    expect(actsOn(standing('sealed'), both)).toEqual(['withdraw']);
  });

  it('只有草稿和退回的可以修改', () => {
    const clerk = member('firm', ['applicant']);
    expect(applicationStates.filter((state) => mayEdit(standing(state), clerk))).toEqual([
      'draft',
      'returned',
    ]);
  });
});
