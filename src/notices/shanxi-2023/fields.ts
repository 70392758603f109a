import type { Field } from '#programme/definition/field.ts';
import { cities, legalForms } from './choices.ts';

const applicant = '附件3 一、单位基本情况';
const centre = '附件3 二、拟申报转型促进中心基本情况';
const head = '转型促进中心负责人';
const lead = '中心专业团队牵头人';
const goals = '附件3 四、转型促进中心建设目标（两年内）';

/** 附件3 封面及各部分中单独成格的问题。 */
export const paperFields = [
  { id: 'cover.contact', label: '负责人及联系方式', kind: { name: 'contact' }, required: true, basis: 'notice', place: '附件3 封面' },
  { id: 'applicant.name', label: '单位名称', kind: { name: 'text' }, required: true, basis: 'notice', place: applicant },
  { id: 'applicant.uscc', label: '统一社会信用代码', kind: { name: 'uscc' }, required: true, basis: 'notice', place: applicant },
  { id: 'applicant.founded', label: '成立时间', kind: { name: 'date' }, required: true, basis: 'notice', place: applicant },
  { id: 'applicant.capital', label: '注册资本（万元）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: applicant },
  { id: 'applicant.legalRep', label: '法人代表及联系电话', kind: { name: 'contact' }, required: true, basis: 'notice', place: applicant },
  { id: 'centre.name', label: '转型促进中心名称', kind: { name: 'text' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.head.name', label: '转型促进中心负责人姓名', kind: { name: 'text' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.head.title', label: '职务/职称', about: head, kind: { name: 'text' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.head.phone', label: '联系方式', about: head, kind: { name: 'phone' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.head.email', label: '邮箱', about: head, kind: { name: 'email' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.lead.name', label: '中心专业团队牵头人姓名', kind: { name: 'text' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.lead.title', label: '职务/职称', about: lead, kind: { name: 'text' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.lead.phone', label: '联系方式', about: lead, kind: { name: 'phone' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.lead.email', label: '邮箱', about: lead, kind: { name: 'email' }, required: true, basis: 'notice', place: centre },
  { id: 'centre.investment.total', label: '转型促进中心总投资（万元）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: centre },
  { id: 'centre.investment.construction', label: '建设费用（万元，含设备购置费、研发费等）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: centre },
  { id: 'centre.investment.other', label: '其他费用（万元）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: centre },
  { id: 'centre.investment.reserve', label: '预备费用（万元）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: centre },
  { id: 'centre.investment.workingCapital', label: '铺底流动资金（万元）', kind: { name: 'money' }, unit: '万元', required: true, basis: 'notice', place: centre },
  { id: 'goal.innovation', label: '（一）创新能力', kind: { name: 'text' }, required: false, basis: 'notice', place: goals },
  { id: 'goal.investment', label: '（二）转型投入', kind: { name: 'text' }, required: false, basis: 'notice', place: goals },
  { id: 'goal.service', label: '（三）转型服务', kind: { name: 'text' }, required: false, basis: 'notice', place: goals },
  { id: 'goal.benefit', label: '（四）经济社会效益', kind: { name: 'text' }, required: false, basis: 'notice', place: goals },
  {
    id: 'summary.mainContent',
    label: '主要建设内容',
    kind: { name: 'text' },
    required: true,
    limit: { maxCharacters: 500 },
    basis: 'notice',
    place: '附件4',
  },
] as const satisfies readonly Field[];

/** 纸面上没有、但审核必须知道的问题。 */
export const questionsBesideThePaper = [
  {
    id: 'applicant.legalForm',
    label: '单位性质',
    kind: { name: 'choice', choices: legalForms },
    required: true,
    basis: 'assumed',
    place: '前5位股东情况（仅企业申报单位填写）取决于此',
  },
  {
    id: 'applicant.isBranch',
    label: '是否为分公司、分支机构',
    kind: { name: 'boolean' },
    required: true,
    basis: 'assumed',
    place: '附件1 要求独立法人单位，分支机构的代码看不出',
  },
  {
    id: 'applicant.region',
    label: '所在市',
    kind: { name: 'choice', choices: cities },
    required: true,
    basis: 'assumed',
    place: '按市统计与推荐',
  },
  {
    id: 'applicant.isDigitalTech',
    label: '是否为数字技术企业',
    kind: { name: 'boolean' },
    required: true,
    basis: 'assumed',
    place: '附件1 三、1. 应为在山西省内注册的数字技术企业',
    for: ['enterprise'],
  },
  {
    id: 'applicant.hostZone',
    label: '依托的开发区',
    kind: { name: 'text' },
    required: true,
    basis: 'assumed',
    place: '附件1 一、依托产业集聚明显、转型需求旺盛的经济技术开发区、高新技术产业开发区等建立',
    for: ['regional'],
  },
  {
    id: 'centre.isComprehensive',
    label: '是否为覆盖多个行业的综合类',
    kind: { name: 'boolean' },
    required: true,
    basis: 'assumed',
    place: '附件1 二、综合类纳入行业型',
    for: ['industry'],
  },
  {
    id: 'centre.industry',
    label: '所属行业',
    kind: { name: 'text' },
    required: true,
    basis: 'assumed',
    place: '附件1 二、本行业上下游全产业链',
    for: ['industry'],
  },
] as const satisfies readonly Field[];
