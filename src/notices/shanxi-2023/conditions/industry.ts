import type { EntryCondition } from '#programme/definition/condition.ts';

/** 附件1 二、行业型数字化转型促进中心。条文没有给出数量，门槛为假定。 */
export const industryConditions = [
  {
    id: 'industry.1',
    centreType: 'industry',
    text: '1.应为在山西省内注册的独立法人单位，具有独立法人资格，应组建全产业链数字化转型专业服务团队。',
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
    id: 'industry.2',
    centreType: 'industry',
    text: '2.具备全产业链转型带动能力。面向本行业上下游全产业链、供应链相关企业，搭建产业链供应链对接、网络化协作等平台，为全产业链企业提供原材料匹配、自动化生产线配置、销售和物流资源对接等服务，推动企业间订单、产能等信息共享，促进产业链上下游企业深度融入转型生态圈。',
    speaksFor: {
      leaves: [
        'indicator.chainPlatformCount',
        'indicator.chainPlatformEnterpriseUserCount',
        'indicator.chainPlatformMonthlyActiveEnterpriseCount',
        'indicator.matchedChainEnterpriseCount',
      ],
      sections: ['plan.construction.content'],
      evidence: ['indicator.chainPlatformCount', 'indicator.matchedChainEnterpriseCount'],
    },
    test: {
      all: [
        { leaf: 'indicator.chainPlatformCount', isAtLeast: '1' },
        { leaf: 'indicator.chainPlatformEnterpriseUserCount', isAtLeast: '1' },
        { leaf: 'indicator.matchedChainEnterpriseCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'industry.3',
    centreType: 'industry',
    text: '3.具备全产业链数据资源开发共享能力。打通全产业链、供应链上下游企业间的数据对接通道，实现数据信息畅通、行业资源共享和生产过程协同。开展数据可视化、人工智能深度学习等数据分析服务，帮助中小企业提升数据资源开发和应用水平，激发全产业链数据资产活力。',
    speaksFor: {
      leaves: ['indicator.dataUseScenarioCount', 'indicator.saasSoftwareCount'],
      sections: ['plan.applicant.achievements', 'plan.construction.content'],
      evidence: ['indicator.dataUseScenarioCount'],
    },
    test: {
      all: [{ leaf: 'indicator.dataUseScenarioCount', isAtLeast: '1' }],
    },
    basis: 'assumed',
  },
  {
    id: 'industry.4',
    centreType: 'industry',
    text: '4.提供全产业链转型咨询培训服务。开展行业型数字化转型基础理论研究，为全产业链、供应链上下游企业提供数字化转型诊断评估、解决方案、培训指导等咨询服务，激发企业数字化转型的热情。面向行业场景需求，开发成本低廉、使用便捷的数字化解决方案，提供测试验证环境，探索开展行业数字化转型相关标准体系研究。',
    speaksFor: {
      leaves: [
        'indicator.chainSolutionCount',
        'indicator.chainTrainingSessionCount',
        'indicator.trainedHeadcountThousand',
        'indicator.testEnvironmentCount',
        'indicator.testCertificationServiceCount',
        'indicator.standardCount',
      ],
      sections: ['plan.applicant.achievements', 'plan.applicant.conditions'],
      evidence: ['indicator.chainTrainingSessionCount', 'indicator.testEnvironmentCount', 'annex.cases'],
    },
    test: {
      all: [
        { leaf: 'indicator.chainSolutionCount', isAtLeast: '1' },
        { leaf: 'indicator.chainTrainingSessionCount', isAtLeast: '1' },
        { leaf: 'indicator.trainedHeadcountThousand', isAtLeast: '0.001' },
        { leaf: 'indicator.testEnvironmentCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'industry.5',
    centreType: 'industry',
    text: '5.提供全产业链创新支持。搭建沟通交流平台，组织全产业链数字化转型交流推介会、专题讲座、创业沙龙及展示展览，开展联合创新，推动业务流程重塑、组织架构优化和商业模式变革，构建全产业链融合的数字化转型生态。通过公众号、网络直播等发布创新动态，营造良好舆论环境。',
    speaksFor: {
      leaves: [
        'indicator.publicityReachChainEnterpriseCount',
        'indicator.iurAgreementCount',
        'indicator.awardCount',
      ],
      sections: ['plan.construction.content', 'plan.operation.mechanism'],
      evidence: ['indicator.publicityReachChainEnterpriseCount', 'indicator.iurAgreementCount'],
    },
    test: {
      all: [
        { leaf: 'indicator.publicityReachChainEnterpriseCount', isAtLeast: '1' },
        { leaf: 'indicator.iurAgreementCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
] as const satisfies readonly EntryCondition[];
