import { describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { judgeConditions } from '#programme/conditions/judge-conditions.ts';
import { reasonSentence } from '#programme/conditions/reason.ts';
import type { ConditionTree } from '#programme/definition/condition.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { evidence, openNotice } from '#programme/testing/open-notice.ts';
import { shanxi2023 } from './shanxi-2023.ts';

interface Case {
  /** Answers that satisfy it, each indicator with evidence. */
  readonly good: Dossier['answers'];
  /** Annexes and sections with evidence of their own. */
  readonly annexes?: readonly string[];
  /** What is changed of `good` so that it fails, and what the reasons must quote. */
  readonly bad: Dossier['answers'];
  readonly says: readonly string[];
}

const legal: Omit<Case, 'bad' | 'says'> = {
  good: {
    'applicant.uscc': '91140000110114391W',
    'applicant.isBranch': false,
    'indicator.centerTeamHeadcount': '12',
  },
  annexes: ['annex.licence'],
};

/** 附件1 的十五条，每条一个满足的和一个不满足的例子。 */
const cases: Readonly<Record<string, Case>> = {
  'regional.1': {
    ...legal,
    bad: { 'applicant.isBranch': true },
    says: ['是否为分公司、分支机构：是', '应为否'],
  },
  'regional.2': {
    good: { 'plan.applicant.conditions': '有场地三千平方米。', 'indicator.commonHwSwProductCount': '3' },
    bad: { 'indicator.commonHwSwProductCount': '0' },
    says: ['基础共性软硬件产品数量：0 个', '不到 1 个'],
  },
  'regional.3': {
    good: { 'indicator.serviceProviderCount': '18', 'indicator.matchedEnterpriseCount': '40' },
    bad: { 'indicator.matchedEnterpriseCount': '0' },
    says: ['汇聚的服务商数量：18 家', '供需对接匹配企业数量：0 家，不到 1 家'],
  },
  'regional.4': {
    good: {
      'indicator.exchangeEventCount': '24',
      'indicator.investorInstitutionCount': '5',
      'indicator.publicityReachEnterpriseCount': '800',
    },
    bad: { 'indicator.exchangeEventCount': '0' },
    says: ['近两年，组织交流推介会数量：0 场，不到 1 场'],
  },
  'regional.5': {
    good: {
      'indicator.trainingSessionCount': '30',
      'indicator.trainedHeadcountThousand': '2.4',
      'indicator.successCaseCount': '0',
    },
    annexes: ['annex.cases'],
    bad: { 'indicator.trainedHeadcountThousand': '0' },
    says: ['近两年，转型培训覆盖人数：0 千人，不到 0.001 千人'],
  },
  'industry.1': {
    ...legal,
    bad: { 'applicant.uscc': '91110000110114391G' },
    says: ['统一社会信用代码：91110000110114391G', '登记管理机关在山西省'],
  },
  'industry.2': {
    good: {
      'indicator.chainPlatformCount': '1',
      'indicator.chainPlatformEnterpriseUserCount': '320',
      'indicator.matchedChainEnterpriseCount': '66',
    },
    bad: { 'indicator.chainPlatformCount': '0' },
    says: ['全产业链服务平台数量：0 个，不到 1 个'],
  },
  'industry.3': {
    good: { 'indicator.dataUseScenarioCount': '9' },
    bad: { 'indicator.dataUseScenarioCount': '0' },
    says: ['数据开发利用场景数量：0 个，不到 1 个'],
  },
  'industry.4': {
    good: {
      'indicator.chainSolutionCount': '4',
      'indicator.chainTrainingSessionCount': '12',
      'indicator.trainedHeadcountThousand': '1.5',
      'indicator.testEnvironmentCount': '2',
    },
    bad: { 'indicator.testEnvironmentCount': '0' },
    says: ['全产业链解决方案数量：4 个', '测试验证环境数量：0 个，不到 1 个'],
  },
  'industry.5': {
    good: { 'indicator.publicityReachChainEnterpriseCount': '500', 'indicator.iurAgreementCount': '7' },
    bad: { 'indicator.iurAgreementCount': '0' },
    says: ['近两年，签订产学研用合作协议数量：0 个，不到 1 个'],
  },
  'enterprise.1': {
    good: { ...legal.good, 'applicant.isDigitalTech': true },
    annexes: ['annex.licence'],
    bad: { 'applicant.isDigitalTech': false },
    says: ['是否为数字技术企业：否，应为是'],
  },
  'enterprise.2': {
    good: {
      'indicator.annualDedicatedRdSpend': '1200',
      'indicator.inventionPatentGrantedCount': '0',
      'indicator.softwareCopyrightCount': '30',
      'indicator.provincialProjectCount': '0',
    },
    bad: { 'indicator.softwareCopyrightCount': '0' },
    says: ['企业软件著作权：0 个', '近两年，承担省部级以上项目数量：0 个'],
  },
  'enterprise.3': {
    good: { 'indicator.basicHwSwProductCount': '11' },
    bad: { 'indicator.basicHwSwProductCount': '0' },
    says: ['数字化转型基础软硬件产品：0 个，不到 1 个'],
  },
  'enterprise.4': {
    good: {
      'indicator.commonSystemSolutionCount': '6',
      'indicator.classicSolutionCaseCount': '3',
      'indicator.universityAgreementCount': '2',
    },
    bad: { 'indicator.universityAgreementCount': '0' },
    says: ['企业与高校、科研机构签订合作协议数量：0 个，不到 1 个'],
  },
  'enterprise.5': {
    good: { 'indicator.onlineOfflineTrainingCount': '20', 'indicator.trainedHeadcountThousand': '3' },
    bad: { 'indicator.onlineOfflineTrainingCount': '0' },
    says: ['近两年，组织线上线下培训会数量：0 场，不到 1 场'],
  },
};

const notice: Programme = shanxi2023;

function judge(id: string, answers: Dossier['answers'], proven: readonly string[]) {
  const type = notice.conditions.find((condition) => condition.id === id)?.centreType ?? '';
  const dossier = openNotice(notice, type, answers, proven.length > 0 ? [evidence('e01', proven)] : []);
  const judged = judgeConditions(dossier).find((condition) => condition.id === id);
  return { state: judged?.state, reasons: judged?.reasons.map(reasonSentence) ?? [] };
}

function provenFor(one: Case): string[] {
  return [...Object.keys(one.good).filter((leaf) => leaf.startsWith('indicator.')), ...(one.annexes ?? [])];
}

const ids = notice.conditions.map((condition) => condition.id);

describe('附件1 的条件', () => {
  it('每一条都有例子，没有多余的例子', () => {
    expect(Object.keys(cases)).toEqual(ids);
  });

  it('每类五条，条文以一至五编号', () => {
    for (const type of notice.centreTypes) {
      const texts = notice.conditions
        .filter(({ centreType }) => centreType === type.id)
        .map(({ text }) => text);
      expect(texts.map((text) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
    }
  });

  it.each(ids)('%s 由合乎条件的材料满足，理由引用所填的值', (id) => {
    const one = cases[id];
    if (!one) throw new Error(`没有 ${id} 的例子`);
    const { state, reasons } = judge(id, one.good, provenFor(one));
    expect(state).toBe('satisfied');
    for (const [leaf, value] of Object.entries(one.good))
      if (leaf.startsWith('indicator.') && value !== '0')
        expect(reasons.join('\n')).toContain(`：${value as string} `);
  });

  it.each(ids)('%s 在材料不合时不满足，理由说明差在哪里', (id) => {
    const one = cases[id];
    if (!one) throw new Error(`没有 ${id} 的例子`);
    const { state, reasons } = judge(id, { ...one.good, ...one.bad }, provenFor(one));
    expect(state).toBe('unsatisfied');
    for (const gist of one.says) expect(reasons.join('\n')).toContain(gist);
  });

  it.each(ids)('%s 在什么都没填时未知，每个理由都说缺什么', (id) => {
    const { state, reasons } = judge(id, {}, []);
    expect(state).toBe('unknown');
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/：未填$|：尚未提供印证材料$/u);
  });

  it.each(ids)('%s 所依据的指标没有印证材料时视为无效，不算满足', (id) => {
    const one = cases[id];
    if (!one) throw new Error(`没有 ${id} 的例子`);
    const { state, reasons } = judge(id, one.good, one.annexes ?? []);
    expect(state).toBe('unsatisfied');
    expect(reasons.join('\n')).toContain('没有印证材料，视为无效');
  });

  it('个体工商户的代码不满足独立法人的要求', () => {
    const answers = { ...legal.good, 'applicant.uscc': '92140000110114391R' };
    const { state, reasons } = judge('regional.1', answers, [
      'indicator.centerTeamHeadcount',
      'annex.licence',
    ]);
    expect(state).toBe('unsatisfied');
    expect(reasons.join('\n')).toContain('统一社会信用代码：92140000110114391R，不符合「不是个体工商户」');
  });

  it('机器判断所看的每一项，都列在该条的说明里', () => {
    const unsaid = notice.conditions.flatMap(({ id, test, speaksFor }) => {
      const said = [...speaksFor.leaves, ...speaksFor.sections, ...speaksFor.evidence];
      return named(test)
        .filter((name) => !said.includes(name))
        .map((name) => `${id} ${name}`);
    });
    expect(unsaid).toEqual([]);
  });

  it('每条都连着指标或栏目、章节和印证材料', () => {
    for (const { speaksFor } of notice.conditions) {
      expect(speaksFor.leaves.length).toBeGreaterThan(0);
      expect(speaksFor.sections.length).toBeGreaterThan(0);
      expect(speaksFor.evidence.length).toBeGreaterThan(0);
    }
  });
});

function named(tree: ConditionTree): string[] {
  if ('all' in tree) return tree.all.flatMap(named);
  if ('any' in tree) return tree.any.flatMap(named);
  if ('not' in tree) return named(tree.not);
  if ('table' in tree) return [tree.table];
  return ['evidenceFor' in tree ? tree.evidenceFor : tree.leaf];
}
