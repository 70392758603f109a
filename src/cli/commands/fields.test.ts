import { describe, expect, it } from 'vitest';
import { command } from '../testing/make-dossier.ts';

interface Entry {
  readonly id: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly paper: readonly { readonly paper: string; readonly cell: string }[];
  readonly kind: string;
  readonly unit: string | null;
  readonly required: boolean;
  readonly limit: Readonly<Record<string, number>> | null;
}

async function fieldsOf(type: string, ...more: readonly string[]): Promise<Entry[]> {
  const said = await command('fields', '--type', type, '--json', ...more);
  expect(said).toMatchObject({ code: 0, err: '' });
  return JSON.parse(said.out) as Entry[];
}

/** 附件2 三（一）三张应答表的指标，照原文的次序手抄：外部程序靠这些编号读取结果，改动一个就是改动约定。 */
const indicators = {
  regional:
    'disposableFunds centerTotalInvestment centerTeamHeadcount seniorTitleOrDoctorateHeadcount externalExpertHeadcount exchangeEventCount trainingBaseOrExhibitionHallCount serviceProviderCount investorInstitutionCount publicityReachEnterpriseCount trainingSessionCount trainedHeadcountThousand matchedEnterpriseCount successCaseCount testEnvironmentArea testEquipmentOriginalValue annualDedicatedRdSpend commonHwSwProductCount inventionPatentGrantedCount awardCount iurAgreementCount standardCount',
  industry:
    'mainBusinessRevenue centerTotalInvestment centerTeamHeadcount seniorTitleOrDoctorateHeadcount externalExpertHeadcount chainPlatformCount chainPlatformEnterpriseUserCount chainPlatformMonthlyActiveEnterpriseCount dataUseScenarioCount saasSoftwareCount chainSolutionCount publicityReachChainEnterpriseCount chainTrainingSessionCount trainedHeadcountThousand matchedChainEnterpriseCount industrySuccessCaseCount testEnvironmentCount testCertificationServiceCount testEnvironmentArea testEquipmentOriginalValue annualDedicatedRdSpend commonHwSwProductCount inventionPatentGrantedCount awardCount iurAgreementCount standardCount',
  enterprise:
    'mainBusinessRevenue centerTotalInvestment centerTeamHeadcount seniorTitleOrDoctorateHeadcount externalExpertHeadcount annualDedicatedRdSpend provincialProjectCount awardCount standardCount inventionPatentGrantedCount softwareCopyrightCount universityAgreementCount basicHwSwProductCount commonSystemSolutionCount classicSolutionCaseCount annualContractAmount testEnvironmentCount onlineOfflineTrainingCount trainedHeadcountThousand testEnvironmentArea testEquipmentOriginalValue',
};

const types = [
  ['regional', 22],
  ['industry', 26],
  ['enterprise', 21],
] as const;

describe.each(types)('列出 %s 的栏目', (type, count) => {
  it(`指标 ${count} 项，编号和次序与应答表一致，每项都有单位`, async () => {
    const found = (await fieldsOf(type)).filter(({ id }) => id.startsWith('indicator.'));
    expect(found.map(({ id }) => id)).toEqual(indicators[type].split(' ').map((key) => `indicator.${key}`));
    expect(found.length).toBe(count);
    expect(found.filter(({ unit }) => unit === null || unit === '')).toEqual([]);
  });

  it('编号不重复，每一项都有同样的键', async () => {
    const entries = await fieldsOf(type);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        path: expect.any(Array) as unknown,
        paper: expect.any(Array) as unknown,
        label: expect.stringMatching(/./u) as unknown,
        kind: expect.stringMatching(/./u) as unknown,
        required: expect.any(Boolean) as unknown,
      });
      expect(['string', 'object']).toContain(typeof entry.unit);
      expect(typeof entry.limit).toBe('object');
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(['unit', 'limit']));
      for (const { paper, cell } of entry.paper) {
        expect(['basic-info', 'plan', 'evidence-index', 'summary']).toContain(paper);
        expect(cell).not.toBe('');
      }
    }
  });

  it('字数限制照通知：建设内容 500 字，摘要 3000 字', async () => {
    const limits = new Map((await fieldsOf(type)).map(({ id, limit }) => [id, limit]));
    expect(limits.get('summary.mainContent')).toEqual({ maxCharacters: 500 });
    expect(limits.get('plan.summary')).toEqual({ maxCharacters: 3000 });
    expect(limits.get('applicant.name')).toBeNull();
  });

  it('年度往后四年，三个年度的栏目写作 2024 至 2026，编号不变', async () => {
    const now = await fieldsOf(type);
    const later = await fieldsOf(type, '--year', '2027');
    expect(later.map(({ id }) => id)).toEqual(now.map(({ id }) => id));
    const years = (entries: readonly Entry[]) =>
      entries
        .filter(({ id }) => id.startsWith('finance.totalAssets.'))
        .map(({ path, label }) => /20\d\d/u.exec([...path, label].join(' '))?.[0]);
    expect(years(now).toSorted()).toEqual(['2020', '2021', '2022']);
    expect(years(later).toSorted()).toEqual(['2024', '2025', '2026']);
  });
});

describe('给人看的栏目清单', () => {
  it('一项一行：编号、名称、单位、是否必填', async () => {
    const said = await command('fields', '--type', 'enterprise');
    const lines = said.out.split('\n').map((line) => line.split('\t'));
    expect(lines.length).toBe((await fieldsOf('enterprise')).length);
    expect(lines.filter((parts) => parts.length !== 4)).toEqual([]);
    expect(lines.find(([id]) => id === 'indicator.trainedHeadcountThousand')).toEqual([
      'indicator.trainedHeadcountThousand',
      expect.stringContaining('近两年，转型培训覆盖人数') as unknown,
      '千人',
      '必填',
    ]);
    expect(said).toMatchObject({ code: 0, err: '' });
  });
});
