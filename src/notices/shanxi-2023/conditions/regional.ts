import type { EntryCondition } from '#programme/definition/condition.ts';

/** 附件1 一、区域型数字化转型促进中心。条文没有给出数量，门槛为假定。 */
export const regionalConditions = [
  {
    id: 'regional.1',
    centreType: 'regional',
    text: '1.应为在山西省内注册的独立法人单位，具有独立法人资格，应组建数字化转型专业服务团队。',
    speaksFor: {
      leaves: [
        'applicant.name',
        'applicant.uscc',
        'applicant.legalForm',
        'applicant.isBranch',
        'indicator.centerTeamHeadcount',
      ],
      sections: ['plan.applicant.overview', 'plan.applicant.team'],
      evidence: ['annex.licence', 'annex.establishment'],
    },
    test: {
      all: [
        {
          leaf: 'applicant.uscc',
          matches: '^..14',
          means: '登记管理机关在山西省（统一社会信用代码第3、4位为14）',
        },
        { leaf: 'applicant.uscc', matches: '^(?!92)', means: '不是个体工商户' },
        { leaf: 'applicant.isBranch', isOneOf: [false] },
        { evidenceFor: 'annex.licence' },
        { leaf: 'indicator.centerTeamHeadcount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'regional.2',
    centreType: 'regional',
    text: '2.提供数字化转型基础服务。具有推进数字化转型的基础条件和环境，能满足区域内相关主体数字化转型基础性需求，推动相关主体加快实现数字化办公、数字化运营、数字化监测。',
    speaksFor: {
      leaves: [
        'indicator.commonHwSwProductCount',
        'indicator.testEnvironmentArea',
        'indicator.testEquipmentOriginalValue',
        'applicant.hostZone',
      ],
      sections: ['plan.applicant.conditions', 'plan.construction.site'],
      evidence: ['plan.applicant.conditions'],
    },
    test: {
      all: [
        { leaf: 'plan.applicant.conditions', isAnswered: true },
        { leaf: 'indicator.commonHwSwProductCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'regional.3',
    centreType: 'regional',
    text: '3.具备需求撮合能力。推动区域内各类主体资源有效整合，实现企业核心优势互补，合作共赢。推动头部企业资源能力开放，能为区域内小微企业提供基础的转型政策、产品等服务，实现政策辅导精准匹配，加快小微企业发展。',
    speaksFor: {
      leaves: [
        'indicator.serviceProviderCount',
        'indicator.matchedEnterpriseCount',
        'indicator.trainingBaseOrExhibitionHallCount',
      ],
      sections: ['plan.construction.content'],
      evidence: ['indicator.serviceProviderCount', 'indicator.matchedEnterpriseCount'],
    },
    test: {
      all: [
        { leaf: 'indicator.serviceProviderCount', isAtLeast: '1' },
        { leaf: 'indicator.matchedEnterpriseCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'regional.4',
    centreType: 'regional',
    text: '4.提供创新创业支持。搭建交流平台，组织各类数字化转型交流推介会、专题讲座、创业沙龙及展示展览，加强数字化转型的宣传普及，畅通企业与资本、市场渠道，有效推动企业投融资、产品推介推广，大力构建良好的发展生态，推动数字化转型理念普及。',
    speaksFor: {
      leaves: [
        'indicator.exchangeEventCount',
        'indicator.investorInstitutionCount',
        'indicator.publicityReachEnterpriseCount',
      ],
      sections: ['plan.construction.content', 'plan.operation.mechanism'],
      evidence: ['indicator.exchangeEventCount', 'indicator.investorInstitutionCount'],
    },
    test: {
      all: [
        { leaf: 'indicator.exchangeEventCount', isAtLeast: '1' },
        { leaf: 'indicator.investorInstitutionCount', isAtLeast: '1' },
        { leaf: 'indicator.publicityReachEnterpriseCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'regional.5',
    centreType: 'regional',
    text: '5.提供转型咨询培训服务。开展数字化转型基础理论研究，为区域内相关主体提供数字化转型诊断评估、解决方案、培训指导等咨询服务，帮助企业认清数字化转型发展趋势，激发企业数字化转型的源动力。',
    speaksFor: {
      leaves: [
        'indicator.trainingSessionCount',
        'indicator.trainedHeadcountThousand',
        'indicator.successCaseCount',
      ],
      sections: ['plan.applicant.achievements'],
      evidence: ['indicator.trainingSessionCount', 'annex.cases'],
    },
    test: {
      all: [
        { leaf: 'indicator.trainingSessionCount', isAtLeast: '1' },
        { leaf: 'indicator.trainedHeadcountThousand', isAtLeast: '0.001' },
        { any: [{ leaf: 'indicator.successCaseCount', isAtLeast: '1' }, { evidenceFor: 'annex.cases' }] },
      ],
    },
    basis: 'assumed',
  },
] as const satisfies readonly EntryCondition[];
