import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { evidenceState } from './evidence-state.ts';

const [{ programme }] = notices as readonly [(typeof notices)[number]];
const notice = indexProgramme(programme, 'regional', programme.year);
const leaf = 'indicator.disposableFunds';

function stateOf(target: string, answers: Record<string, string>, linked: readonly string[] = []) {
  const links = linked.map((one) => ({ target: one, pages: null, order: 1 }));
  return evidenceState(
    openDossier(notice, {
      format: 1,
      notice: programme.id,
      centreType: 'regional',
      answers,
      evidence: links.length === 0 ? [] : [{ id: 'e1', file: 'evidence/e1.pdf', title: '样例', links }],
    }),
    target,
  );
}

describe('一项有没有效，当场就说', () => {
  it.each([
    ['未填', {}, [], 'blank'],
    ['填 0，无需材料', { [leaf]: '0' }, [], 'zero'],
    ['大于 0 而没有材料', { [leaf]: '12' }, [], 'void'],
    ['大于 0 并有材料', { [leaf]: '12' }, [leaf], 'valid'],
    ['读不出', { [leaf]: '约十几' }, [leaf], 'unreadable'],
  ] as const)('指标%s', (_, answers, linked, state) => {
    expect(stateOf(leaf, answers, linked)).toBe(state);
  });

  it.each([
    ['空行', {}, [], 'blank'],
    ['写了而没有材料', { 'honourClaims.r1.what': '样例荣誉' }, [], 'void'],
    ['写了并有材料', { 'honourClaims.r1.what': '样例荣誉' }, ['honourClaims.r1'], 'valid'],
  ] as const)('荣誉的一行：%s', (_, answers, linked, state) => {
    expect(stateOf('honourClaims.r1', answers, linked)).toBe(state);
  });

  it('附件没有有效无效之分', () => {
    expect(stateOf('annex.licence', {})).toBe('free');
    expect(stateOf('annex.licence', {}, ['annex.licence'])).toBe('free');
  });
});
