import type { EntryCondition } from '#programme/definition/condition.ts';

/** 附件1 三、企业型数字化转型促进中心。条文没有给出数量，门槛为假定。 */
export const enterpriseConditions = [
  {
    id: 'enterprise.1',
    centreType: 'enterprise',
    text: '1.应为在山西省内注册的数字技术企业，具有独立法人资格，应组建数字化转型专业服务团队。',
    speaksFor: {
      leaves: [
        'applicant.name',
        'applicant.uscc',
        'applicant.legalForm',
        'applicant.isBranch',
        'applicant.isDigitalTech',
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
        { leaf: 'applicant.isDigitalTech', isOneOf: [true] },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'enterprise.2',
    centreType: 'enterprise',
    text: '2.具备数字化转型关键技术攻关能力。开展数字化转型基础理论研究，拥有大数据、人工智能、5G、区块链、数字孪生等新一代数字技术的研发和创新应用能力，积极参与关键技术揭榜挂帅，解决传统产业转型升级、新业态新模式培育过程中出现的关键问题，推动创新成果转化。',
    speaksFor: {
      leaves: [
        'indicator.annualDedicatedRdSpend',
        'indicator.inventionPatentGrantedCount',
        'indicator.softwareCopyrightCount',
        'indicator.provincialProjectCount',
      ],
      sections: ['plan.applicant.achievements'],
      evidence: ['indicator.annualDedicatedRdSpend'],
    },
    test: {
      all: [
        { leaf: 'indicator.annualDedicatedRdSpend', isAtLeast: '0.01' },
        {
          any: [
            { leaf: 'indicator.inventionPatentGrantedCount', isAtLeast: '1' },
            { leaf: 'indicator.softwareCopyrightCount', isAtLeast: '1' },
            { leaf: 'indicator.provincialProjectCount', isAtLeast: '1' },
          ],
        },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'enterprise.3',
    centreType: 'enterprise',
    text: '3.提供多样化的数字化转型产品。面向企业研发设计、生产、经营、物流、售后等环节，提供基础性数字化软硬件产品，结合企业特定需求，提供各类个性化定制产品，推动企业加快实现转型发展。',
    speaksFor: {
      leaves: ['indicator.basicHwSwProductCount'],
      sections: ['plan.applicant.achievements', 'plan.construction.content'],
      evidence: ['indicator.basicHwSwProductCount'],
    },
    test: {
      all: [{ leaf: 'indicator.basicHwSwProductCount', isAtLeast: '1' }],
    },
    basis: 'assumed',
  },
  {
    id: 'enterprise.4',
    centreType: 'enterprise',
    text: '4.提供数字化转型系统解决方案。为企业数字化转型提供专业的诊断评估，针对企业数字化转型的难点，提出覆盖企业全业务流程、全管理流程的系统性解决方案。联合高效、科研机构等，开展疑难问题攻关，破解系统性数字化转型难题。',
    speaksFor: {
      leaves: [
        'indicator.commonSystemSolutionCount',
        'indicator.classicSolutionCaseCount',
        'indicator.universityAgreementCount',
      ],
      sections: ['plan.applicant.achievements'],
      evidence: ['indicator.commonSystemSolutionCount', 'indicator.universityAgreementCount', 'annex.cases'],
    },
    test: {
      all: [
        { leaf: 'indicator.commonSystemSolutionCount', isAtLeast: '1' },
        { leaf: 'indicator.classicSolutionCaseCount', isAtLeast: '1' },
        { leaf: 'indicator.universityAgreementCount', isAtLeast: '1' },
      ],
    },
    basis: 'assumed',
  },
  {
    id: 'enterprise.5',
    centreType: 'enterprise',
    text: '5.提供专业化转型咨询培训服务。开展数字化转型基础理论研究，为企业提供数字化转型诊断评估、解决方案、培训指导等咨询服务。通过开展线上、线下专题讲座、学术研讨交流等方式，对不同类别企业进行针对性培训。',
    speaksFor: {
      leaves: ['indicator.onlineOfflineTrainingCount', 'indicator.trainedHeadcountThousand'],
      sections: ['plan.applicant.achievements'],
      evidence: ['indicator.onlineOfflineTrainingCount', 'indicator.trainedHeadcountThousand'],
    },
    test: {
      all: [
        { leaf: 'indicator.onlineOfflineTrainingCount', isAtLeast: '1' },
        { leaf: 'indicator.trainedHeadcountThousand', isAtLeast: '0.001' },
      ],
    },
    basis: 'assumed',
  },
] as const satisfies readonly EntryCondition[];
