import { describe, expect, it } from 'vitest';
import { sampleProgramme } from '../testing/sample-programme.ts';
import { indexProgramme } from './index-programme.ts';

const regional = indexProgramme(sampleProgramme, 'regional', 2023);
const enterprise = indexProgramme(sampleProgramme, 'enterprise', 2023);

describe('按类型和年度打开的通知', () => {
  it('只有所问类型的栏目和指标', () => {
    expect(regional.leaf('applicant.hostZone')?.label).toBe('依托的开发区');
    expect(enterprise.leaf('applicant.hostZone')).toBeUndefined();
    expect(regional.leaf('indicator.events')?.indicator).toBe(true);
    expect(enterprise.leaf('indicator.events')).toBeUndefined();
  });

  it('认得固定表的格：行的名称、种类和单位盖过列的', () => {
    expect(regional.leaf('finance.debtRatio.y3')).toMatchObject({
      label: '资产负债率（％）',
      kind: { name: 'percent' },
      unit: '％',
      cell: { table: 'finance', row: 'debtRatio', column: 'y3' },
    });
    expect(regional.leaf('finance.assets.y1')).toMatchObject({ kind: { name: 'money' }, unit: '万元' });
    expect(regional.leaf('finance.profit.y1')).toBeUndefined();
  });

  it('固定表的行可以改变是否必填', () => {
    expect(regional.leaf('financing.r1.item')?.required).toBe(true);
    expect(regional.leaf('financing.r2.item')?.required).toBe(false);
  });

  it('认得开放表任意一行的格', () => {
    expect(regional.leaf('team.r17.name')).toMatchObject({ label: '姓名', cell: { row: 'r17' } });
    expect(regional.leaf('team.r17.name')?.path).toEqual(['附件2 二（二）', '团队名单', '17', '姓名']);
  });

  it.each([
    'team.r1',
    'team.r1.age',
    'team..name',
    'team.r1.name.first',
    'team.行.name',
    `team.${'r'.repeat(41)}.name`,
    'club.r1.name',
    '',
    'indicator.nothing',
    '__proto__',
    'constructor',
  ])('不认得 %j', (id) => {
    expect(regional.leaf(id)).toBeUndefined();
  });

  it('年度列从申报年度算起', () => {
    const label = (year: number) =>
      indexProgramme(sampleProgramme, 'regional', year).leaf('finance.assets.y3')?.path.at(-1);
    expect(label(2023)).toBe('2022年');
    expect(label(2027)).toBe('2026年');
  });

  it('正文以章节的编号和标题为名，带着字数限制', () => {
    expect(regional.leaf('plan.summary')).toMatchObject({
      label: '一、摘要',
      kind: { name: 'richText' },
      limit: { maxCharacters: 30 },
      required: true,
    });
    expect(regional.leaf('plan.construction')?.required).toBe(false);
  });

  it.each([
    ['annex.licence', '（一）营业执照'],
    ['plan.applicant.sheet', '（一）应答表'],
    ['indicator.funds', '可自由支配资金'],
    ['claims', '荣誉'],
    ['claims.r3', '荣誉 3'],
    ['centre.total', '总投资（万元）'],
  ])('把可挂接印证材料的 %s 叫作 %s', (target, label) => {
    expect(regional.targetLabel(target)).toBe(label);
  });

  it.each(['claims.r3.what.x', 'nothing', 'nothing.r1'])('没有 %s 这个事项', (target) => {
    expect(regional.targetLabel(target)).toBeUndefined();
  });

  it('章节按提纲的次序展开', () => {
    expect(regional.sections.map(({ id }) => id)).toEqual([
      'plan.summary',
      'plan.applicant',
      'plan.applicant.sheet',
      'plan.applicant.team',
      'plan.construction',
      'annex',
      'annex.licence',
    ]);
  });
});
