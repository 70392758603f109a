import { describe, expect, it } from 'vitest';
import type { Dossier } from './dossier.ts';
import { evidenceFor, openSample } from '../testing/sample-dossier.ts';

type Evidence = Dossier['evidence'][number];

describe('打开的申报材料', () => {
  it('没有写明次序的表，行按编号的大小排，r2 在 r10 之前', () => {
    const answers = { 'team.r10.name': '丙', 'team.r2.name': '乙', 'team.r1.name': '甲' };
    expect(openSample({ answers }).rows('team')).toEqual(['r1', 'r2', 'r10']);
  });

  it('写明了次序的表按所写的次序', () => {
    const answers = { 'team.r1.name': '甲', 'team.r2.name': '乙' };
    expect(openSample({ answers, rows: { team: ['r2', 'r1'] } }).rows('team')).toEqual(['r2', 'r1']);
  });

  it('固定的表总是它自己的行，不管怎样写', () => {
    expect(openSample({ rows: { financing: ['r9'] } }).rows('financing')).toEqual(['r1', 'r2']);
    expect(openSample({}).rows('finance')).toEqual(['assets', 'debtRatio']);
  });

  it('不认识的表没有行', () => {
    expect(openSample({ rows: { nothing: ['r1'] } }).rows('nothing')).toEqual([]);
  });

  it('填过的行是有任何一格不空的行，空白字符不算', () => {
    const answers = { 'team.r1.name': '  ', 'team.r2.level': 'junior', 'team.r3.name': null };
    expect(openSample({ answers }).filledRows('team')).toEqual(['r2']);
  });

  describe('的指标', () => {
    const states = (answers: Dossier['answers'], evidence: readonly Evidence[] = []) => {
      const dossier = openSample({ answers, evidence });
      const leaf = 'indicator.funds';
      return {
        isVoid: dossier.isVoid(leaf),
        isBlank: dossier.isBlank(leaf),
        effective: dossier.effective(leaf),
      };
    };

    it('填了正数而没有印证材料，无效，但不是未填', () => {
      expect(states({ 'indicator.funds': '500' })).toEqual({ isVoid: true, isBlank: false, effective: null });
    });

    it('有印证材料，有效', () => {
      expect(states({ 'indicator.funds': '500' }, [evidenceFor('e1', 'indicator.funds')])).toEqual({
        isVoid: false,
        isBlank: false,
        effective: '500',
      });
    });

    it.each(['0', 0, '0.00', '０', '0万元'])('填 %j 不需要印证材料', (zero) => {
      expect(states({ 'indicator.funds': zero })).toEqual({ isVoid: false, isBlank: false, effective: '0' });
    });

    it.each([undefined, null, '', '  '])('填 %j 是未填，不是无效', (nothing) => {
      const answers: Dossier['answers'] = nothing === undefined ? {} : { 'indicator.funds': nothing };
      expect(states(answers)).toEqual({ isVoid: false, isBlank: true, effective: null });
    });

    it('读不懂的既不无效也不未填，不算数', () => {
      expect(states({ 'indicator.funds': '很多' })).toEqual({
        isVoid: false,
        isBlank: false,
        effective: null,
      });
    });

    it('别处的材料救不了它', () => {
      expect(states({ 'indicator.funds': '5' }, [evidenceFor('e1', 'indicator.seniors')]).isVoid).toBe(true);
    });
  });

  it('不是指标的栏目没有材料也有效', () => {
    const dossier = openSample({ answers: { 'centre.total': '2600' } });
    expect(dossier.isVoid('centre.total')).toBe(false);
    expect(dossier.effective('centre.total')).toBe('2600');
  });

  it('一个事项的印证材料按所写的次序，次序相同的按材料的先后', () => {
    const linked = (id: string, order: number): Evidence => ({
      ...evidenceFor(id),
      links: [{ target: 'indicator.funds', pages: null, order }],
    });
    const dossier = openSample({
      evidence: [linked('c', 3), linked('a', 1), linked('b', 1), linked('d', 2)],
    });
    const ids = dossier.evidenceFor('indicator.funds').map(({ evidence }) => evidence.id);
    expect(ids).toEqual(['a', 'b', 'd', 'c']);
    expect(dossier.evidenceFor('indicator.none')).toEqual([]);
  });

  it('别的类型的栏目读作未填', () => {
    const dossier = openSample({ centreType: 'enterprise', answers: { 'indicator.seniors': '3' } });
    expect(dossier.isBlank('indicator.seniors')).toBe(true);
    expect(dossier.raw('indicator.seniors')).toBe('3');
  });

  it('同一答案只读一次', () => {
    const dossier = openSample({ answers: { 'centre.total': '1.2亿' } });
    expect(dossier.reading('centre.total')).toBe(dossier.reading('centre.total'));
  });
});
