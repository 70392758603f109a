import type { AnswerSheet } from '#programme/definition/outline.ts';

/** 附件2 三（一） 企业型基础情况应答表 */
export const enterpriseAnswerSheet = {
  centreType: 'enterprise',
  title: '企业型基础情况应答表',
  header: ['一级指标项', '二级指标项', '单位', ''],
  groups: [
    {
      label: '基础考核指标',
      indicators: [
        { key: 'mainBusinessRevenue', label: '主营业务收入', unit: '万元', kind: 'money', twoYears: false },
        {
          key: 'centerTotalInvestment',
          label: '数字化转型促进中心总投入',
          unit: '万元',
          kind: 'money',
          twoYears: false,
        },
        {
          key: 'centerTeamHeadcount',
          label: '促进中心数字化转型团队人数',
          unit: '人',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'seniorTitleOrDoctorateHeadcount',
          label: '促进中心在职人员中具有高级职称（含）以上或博士学历（含）以上人员数量',
          unit: '人',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'externalExpertHeadcount',
          label: '从事研发工作的外部专家数',
          unit: '人',
          kind: 'count',
          twoYears: false,
        },
      ],
    },
    {
      label: '关键技术攻关能力',
      indicators: [
        {
          key: 'annualDedicatedRdSpend',
          label: '近两年，年度专项研究与开发经费',
          unit: '万元',
          kind: 'money',
          twoYears: true,
        },
        {
          key: 'provincialProjectCount',
          label: '近两年，承担省部级以上项目数量',
          unit: '个',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'awardCount',
          label: '近两年，科技创新成果获奖数量（国家级、省部级）',
          unit: '个',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'standardCount',
          label: '近两年，参与省级以上标准制定数量',
          unit: '个',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'inventionPatentGrantedCount',
          label: '近两年，获得授权专利数量（发明专利）',
          unit: '个',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'softwareCopyrightCount',
          label: '企业软件著作权',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'universityAgreementCount',
          label: '企业与高校、科研机构签订合作协议数量',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
      ],
    },
    {
      label: '数字化转型产品和系统解决方案',
      indicators: [
        {
          key: 'basicHwSwProductCount',
          label: '数字化转型基础软硬件产品',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'commonSystemSolutionCount',
          label: '数字化转型共性系统解决方案数量',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'classicSolutionCaseCount',
          label: '近两年，数字化转型系统方案经典案例',
          unit: '个',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'annualContractAmount',
          label: '近两年，年度数字化转型合同金额',
          unit: '万元',
          kind: 'money',
          twoYears: true,
        },
      ],
    },
    {
      label: '专业化咨询培训服务',
      indicators: [
        {
          key: 'testEnvironmentCount',
          label: '测试验证环境数量',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'onlineOfflineTrainingCount',
          label: '近两年，组织线上线下培训会数量',
          unit: '场',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'trainedHeadcountThousand',
          label: '近两年，转型培训覆盖人数',
          unit: '千人',
          kind: 'decimal',
          twoYears: true,
        },
        {
          key: 'testEnvironmentArea',
          label: '测试验证环境研发面积',
          unit: '平方米',
          kind: 'decimal',
          twoYears: false,
        },
        {
          key: 'testEquipmentOriginalValue',
          label: '测试验证仪器设备原值',
          unit: '万元',
          kind: 'money',
          twoYears: false,
        },
      ],
    },
  ],
} as const satisfies AnswerSheet;
