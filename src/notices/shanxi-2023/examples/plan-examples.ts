import type { Guidance } from '#programme/definition/guidance.ts';

const regional = ['regional'] as const;
const industry = ['industry'] as const;
const enterprise = ['enterprise'] as const;

/** 建设方案各节的填写说明和样例。 */
export const planExamples = [
  {
    of: 'plan.summary',
    advice: [
      '依次写：申报单位是谁、建什么、怎么建、投多少、两年后达到什么。',
      '数字与后文一致，不超过 3000 字。',
    ],
    example: [
      '样例公司拟在太原市建设数字化转型促进中心，总投资 3200 万元，建设期两年。中心面向装备制造中小企业，建设诊断、改造、培训三类服务能力，两年内服务企业 80 家，带动改造投入 1.5 亿元。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.background.status',
    for: regional,
    advice: [
      '写清所在区域的产业构成、中小企业数量和转型现状，用数字并注明来源和年份。',
      '对照国内外同类区域中心的做法。',
    ],
    example: [
      '本区现有规模以上工业企业 126 家，其中上云企业 41 家，占 32.5%（区统计资料，2022年）。调查 58 家企业，47 家把「不知道从哪里改起」列为首要困难。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.background.status',
    for: industry,
    advice: ['写清本行业的工艺特点、转型的主要环节和国内外水平的差距，用数字并注明来源和年份。'],
    example: [
      '本行业关键工序数控化率省内平均 48%，国内先进企业超过 75%（行业协会报告，2022年）。差距主要在配料、焙烧两道工序。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.background.status',
    for: enterprise,
    advice: ['写清本企业已做到什么程度，上下游企业的现状，国内外同类企业的做法，用数字并注明来源和年份。'],
    example: [
      '本企业已建成两条数字化生产线，设备联网率 92%；一级供应商 37 家中只有 9 家能在线交换订单和质量数据。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.background.significance',
    for: regional,
    advice: ['写中心建成后区域里哪些企业、哪些难题因此改变，不写空泛的意义。'],
    example: ['中心建成后，区内企业在 30 公里以内即可得到诊断和试验服务，诊断周期由两个月缩短到两周。'],
    basis: 'assumed',
  },
  {
    of: 'plan.background.significance',
    for: industry,
    advice: ['写中心能解决行业里哪些共性问题，成果怎样在行业内推广。'],
    example: ['行业共性的焙烧能耗模型由中心统一开发，12 家企业共用，避免各自重复投入。'],
    basis: 'assumed',
  },
  {
    of: 'plan.background.significance',
    for: enterprise,
    advice: ['写中心怎样带动供应链上下游和同类企业，不只写本企业受益。'],
    example: ['以本企业的订单、质量数据接口为样板，两年内带动 25 家供应商接入，平均交货期缩短 20%。'],
    basis: 'assumed',
  },
  {
    of: 'plan.applicant.answerSheet',
    advice: [
      '在「基础情况应答表」页逐项填写；没有的填 0，不要留空。',
      '大于 0 的每一项都要挂上印证材料，没有的视为无效。',
      '可以从 Excel 复制一列，粘贴到第一格。',
    ],
    example: ['某项填「12」，挂上「服务合同汇总.pdf」第 1—24 页，共 12 份合同。'],
    basis: 'assumed',
  },
  {
    of: 'plan.applicant.overview',
    advice: [
      '写单位沿革、主营业务、人员规模、近年业绩。',
      '省部级以上荣誉和称号在下面的表里逐行填写，每行挂一份印证材料。',
    ],
    example: ['样例公司成立于 2009 年，现有职工 320 人，其中研发人员 86 人，2022 年主营收入 2.1 亿元。'],
    basis: 'assumed',
  },
  {
    of: 'plan.applicant.team',
    advice: ['先写带头人，再写团队构成。', '名单中在职人数须与应答表的团队人数一致，外聘专家注明「外聘」。'],
    example: [
      '带头人样某某，正高级工程师，从事工业软件研发 18 年。团队 24 人，其中高级职称 9 人，硕士以上 15 人。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.applicant.achievements',
    advice: [
      '写与数字化转型直接相关的技术：名称、水平、用在哪里、效果。',
      '省部级以上成果在下面的表里逐行填写，每行挂一份印证材料。',
    ],
    example: [
      '自主研发的设备数据采集网关已在 43 家企业应用，接入设备 2600 台，获省科学技术进步奖二等奖（2021年）。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.applicant.conditions',
    advice: ['写场地面积和权属、主要设备和软件、网络与算力、已落实的合作单位。'],
    example: ['自有场地 2800 平方米，其中试验区 900 平方米；现有工业机器人试验台 4 套、仿真软件 6 种。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.approach',
    advice: ['用一两段说明从哪里入手、按什么步骤、最后形成什么，宜配一张总体框架图。'],
    example: [
      '以诊断入门、以改造立信、以数据成网：先完成 60 家企业诊断，再选 20 家实施改造，最后汇成共享数据服务。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.position',
    for: regional,
    advice: ['说明服务哪个区域、哪些企业，与区域内已有机构怎样分工。'],
    example: ['面向本区装备制造、食品加工两个产业的中小企业，做公共的、第一站的转型服务机构。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.position',
    for: industry,
    advice: ['说明服务哪个行业、产业链的哪一段，与行业内已有平台怎样分工。'],
    example: ['面向全省耐火材料行业，做共性工艺模型和检测数据的供给者。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.position',
    for: enterprise,
    advice: ['说明本企业以什么能力对外服务，与主业怎样区分。'],
    example: ['把本企业成熟的产线数字化经验做成标准方案，由独立团队向供应商和同类企业提供。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.nearGoals',
    advice: ['两年内的目标，与附件3 四的目标逐项一致，写基期值和目标值。'],
    example: ['到 2025 年 6 月：累计服务企业由 12 家增至 80 家，形成行业解决方案 6 个，培训 1200 人次。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.farGoals',
    advice: ['三至五年的目标，写能力和影响，也要有数字。'],
    example: ['到 2028 年：服务企业超过 300 家，中心服务收入占运行费用 80% 以上，实现自我运转。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.content',
    advice: ['一项任务一段：做什么、规模、何时完成、成果是什么。', '下表与正文一致，每项任务写起止年月。'],
    example: [
      '任务一 诊断能力建设：建立 5 类诊断工具和一支 12 人的诊断队伍，2023年9月—2024年3月，成果为诊断工具包和 60 份诊断报告。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.site',
    advice: ['写详细地址、面积、权属（自有或租赁到何时），水电网络是否具备。'],
    example: ['太原市样例区样例路 8 号 3 号楼一至三层，2800 平方米，自有；双路供电，千兆光纤已接入。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.schedule',
    advice: ['按阶段写起止年月和做完的标志，各阶段首尾相接，总长不超过两年。'],
    example: ['第一阶段（2023年7月—2023年12月）：完成场地改造和设备采购，以验收单为标志。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.permits',
    advice: ['逐项写备案、规划、环评等要件是否需要、办到哪一步；不需要的写明理由。'],
    example: ['项目备案：已取得（样发改备〔2023〕8 号）。环境影响评价：利用现有场地，不新增排放，不需办理。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.investment',
    advice: [
      '说明估算依据和资金来源；不得列财政资金。',
      '下表合计与附件3 二的总投资一致，每行的两年之和等于三种来源之和。',
    ],
    example: ['设备购置费 1600 万元，依据三家供应商报价的平均值；自筹 2200 万元，以开户银行存款证明为据。'],
    basis: 'assumed',
  },
  {
    of: 'plan.construction.benefits',
    advice: ['经济效益写收入、带动投入；社会效益写企业、就业、能耗；风险写可能性和应对。'],
    example: ['风险：企业付费意愿不足。应对：首次诊断免费，改造按效果收费，首年与 20 家企业签订意向。'],
    basis: 'assumed',
  },
  {
    of: 'plan.operation.organisation',
    advice: ['画出机构图，写每个部门的人数和职责，说明与申报单位的关系。'],
    example: [
      '中心设服务部（10 人）、研发部（9 人）、培训部（5 人），实行主任负责制，财务在申报单位内独立核算。',
    ],
    basis: 'assumed',
  },
  {
    of: 'plan.operation.mechanism',
    advice: ['写怎样收费、怎样考核、怎样与企业和高校合作、建成后靠什么持续。'],
    example: ['服务收入的 30% 用于研发；每季度向服务企业回访，满意度低于 80% 的项目由主任督办。'],
    basis: 'assumed',
  },
  {
    of: 'plan.other',
    advice: ['可以不填。前面各节放不下、又与审核有关的事写在这里。'],
    example: ['本单位 2022 年更名，印证材料中「样例一公司」即现「样例公司」，更名核准通知书附后。'],
    basis: 'assumed',
  },
] as const satisfies readonly Guidance[];
