import type { AnswerSheet } from '#programme/definition/outline.ts';

/** 附件2 三（一） 区域型基础情况应答表 */
export const regionalAnswerSheet = {
  centreType: 'regional',
  title: '区域型基础情况应答表',
  header: ['一级指标项', '二级指标项', '单位', ''],
  groups: [
    {
      label: '基础考核指标',
      indicators: [
        { key: 'disposableFunds', label: '可自由支配资金', unit: '万元', kind: 'money', twoYears: false },
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
      label: '需求撮合能力',
      indicators: [
        {
          key: 'exchangeEventCount',
          label: '近两年，组织交流推介会数量',
          unit: '场',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'trainingBaseOrExhibitionHallCount',
          label: '数字化转型人才培训基地/公共展示厅',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'serviceProviderCount',
          label: '汇聚的服务商数量',
          unit: '家',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'investorInstitutionCount',
          label: '汇聚的投融资机构数量',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
      ],
    },
    {
      label: '转型咨询服务能力',
      indicators: [
        {
          key: 'publicityReachEnterpriseCount',
          label: '近两年，转型宣传覆盖企业数',
          unit: '家',
          kind: 'count',
          twoYears: true,
        },
        {
          key: 'trainingSessionCount',
          label: '近两年，组织培训会数量',
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
          key: 'matchedEnterpriseCount',
          label: '供需对接匹配企业数量',
          unit: '家',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'successCaseCount',
          label: '近两年，促进数字化转型的成功案例',
          unit: '个',
          kind: 'count',
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
    {
      label: '创新创业支持能力',
      indicators: [
        {
          key: 'annualDedicatedRdSpend',
          label: '近两年，年度专项研究与开发经费',
          unit: '万元',
          kind: 'money',
          twoYears: true,
        },
        {
          key: 'commonHwSwProductCount',
          label: '基础共性软硬件产品数量',
          unit: '个',
          kind: 'count',
          twoYears: false,
        },
        {
          key: 'inventionPatentGrantedCount',
          label: '近两年，获得授权专利数量（发明专利）',
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
          key: 'iurAgreementCount',
          label: '近两年，签订产学研用合作协议数量',
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
      ],
    },
  ],
} as const satisfies AnswerSheet;
