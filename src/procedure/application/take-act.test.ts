import { describe, expect, it } from 'vitest';
import { permissions } from '#kernel/permission.ts';
import { Refusal } from '#kernel/refusal.ts';
import { takeAct } from './take-act.ts';
import { applicationStates, applicationTransitions, type ApplicationAct } from './transitions.ts';

const acts = Object.keys(applicationTransitions) as ApplicationAct[];
const all = new Set(permissions);

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('每个动作在每个状态', () => {
  it.each(acts.flatMap((act) => applicationStates.map((state) => ({ act, state }))))(
    '$act 在 $state：表里有就照走，没有就说明现在的状态',
    ({ act, state }) => {
      const { from, to } = applicationTransitions[act];
      if (from.includes(state)) expect(takeAct(act, state, all)).toBe(to);
      else expect(codeOf(() => takeAct(act, state, all))).toBe('stateForbids');
    },
  );

  it.each(acts)('没有权限的人不能 %s，不论状态', (act) => {
    const { needs, from } = applicationTransitions[act];
    const others = new Set(permissions.filter((permission) => permission !== needs));
    expect(codeOf(() => takeAct(act, from[0] ?? 'draft', others))).toBe('notPermitted');
  });

  it('拒绝时说出状态和动作的中文名', () => {
    try {
      takeAct('withdraw', 'recommended', all);
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).params).toEqual({ state: '已推荐·待上报', act: '撤回' });
    }
  });

  it('每个状态都走得到，除受理以外都走得出去', () => {
    const reached = new Set(acts.map((act) => applicationTransitions[act].to));
    const left = new Set(acts.flatMap((act) => applicationTransitions[act].from));
    expect([...reached].sort()).toEqual([...applicationStates].sort());
    expect(applicationStates.filter((state) => !left.has(state))).toEqual(['accepted']);
  });
});
