import type { Draw } from './draw.ts';
import { eachCell, type Form } from './form.ts';

/** What people write in the place of a label, without its brackets: rewordings that mean the same. */
const rewordings: readonly (readonly [of: RegExp, ...to: string[]])[] = [
  [/^单位名称$/, '申报单位名称', '单位全称'],
  [/^统一社会信用代码$/, '社会信用代码', '统一社会信用代码（18位）'],
  [/^成立时间$/, '成立日期', '注册成立时间'],
  [/^注册资本/, '注册资金'],
  [/^股东名称$/, '股东姓名/名称', '股东'],
  [/^持股比例$/, '持股比例（%）', '股权比例', '出资比例'],
  [/^法人代表及联系电话$/, '法定代表人及联系电话', '法人代表及电话', '法人代表、联系电话'],
  [/^转型促进中心名称$/, '促进中心名称', '数字化转型促进中心名称'],
  [/^转型促进中心负责人姓名$/, '促进中心负责人姓名', '转型促进中心负责人'],
  [/^中心专业团队牵头人姓名$/, '专业团队牵头人姓名', '中心专业团队牵头人'],
  [/^职务\/职称$/, '职务、职称', '职务（职称）', '职务／职称'],
  [/^联系方式$/, '联系电话', '电话'],
  [/^邮箱$/, '电子邮箱', 'E-mail', '电子邮件'],
  [/^转型促进中心总投资/, '总投资', '中心总投资', '转型促进中心总投入'],
  [
    /^建设费用（万元，含设备购置费、研发费等）$/,
    '建设费用（万元）',
    '建设费用（含设备购置费、研发费等，万元）',
  ],
  [/^其他费用/, '其它费用'],
  [/^预备费用/, '预备费'],
  [/^铺底流动资金/, '铺底资金', '流动资金'],
  [/^资金筹措方案.*$/, '资金筹措方案', '资金筹措方案（包括自筹、贷款等，不含财政资金）'],
  [/^主要资质及获奖情况.*$/, '主要资质及获奖情况', '资质及获奖情况（限5项）'],
  [/^专项研究与开发经费/, '专项研发经费', '研究与开发经费'],
  [/^主要收入/, '主营收入'],
  [/^固定资产/, '固定资产净值'],
  [/^具体内容（条目式）$/, '具体内容', '具体内容（分条目填写）'],
  [/^近两年，/, '近两年', '', '近2年，'],
  [/数量$/, '数'],
  [/（含）/g, '（含）', ''],
  [/（国家级、省部级）$/, '（国家级/省部级）', ''],
  [/^取得时间$/, '获得时间', '时间'],
  [/^学历学位$/, '学历/学位', '学历'],
  [/^中心内分工$/, '分工', '在中心的分工'],
  [/^要件名称$/, '审批要件名称'],
  [/^审批部门$/, '审批单位'],
  [/^落实情况$/, '办理情况'],
  [/^费用名称$/, '费用项目'],
  [/^一级指标项$/, '一级指标'],
  [/^二级指标项$/, '二级指标'],
];

/** Labels with other brackets, spaces, colons and small rewordings; headings with other numbers. */
export function rewordLabels(form: Form, draw: Draw): Form {
  const worded = eachCell(form, (cell) => {
    if (cell.field !== undefined || cell.text === '' || /[：。\d]/.test(cell.text) || draw.chance(0.4))
      return cell;
    return { ...cell, text: otherwise(reworded(cell.text, draw), draw) };
  });
  const blocks = worded.blocks.map((block) =>
    'line' in block && block.heading && draw.chance(0.5)
      ? { ...block, line: heading(block.line, draw) }
      : block,
  );
  return { ...worded, blocks };
}

function reworded(label: string, draw: Draw): string {
  const found = rewordings.find(([of]) => label.search(of) >= 0);
  if (!found || draw.chance(0.3)) return label;
  const [of, ...to] = found;
  return label.replace(of, draw.pick(to));
}

function otherwise(label: string, draw: Draw): string {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.replaceAll('（', '(').replaceAll('）', ')'),
    (text) => text.replaceAll('（', '〔').replaceAll('）', '〕'),
    (text) => text.replaceAll('（', '【').replaceAll('）', '】'),
    (text) => text.replace('（万元）', '/万元'),
    (text) => text.replace('（万元）', ' 万元'),
    (text) => (text.length <= 4 ? [...text].join(' ') : text),
    (text) => (text.length <= 4 ? [...text].join('\u3000') : text),
    (text) => `${text}：`,
    (text) => `${text}:`,
    (text) => ` ${text}\u3000`,
    (text) => `*${text}`,
    (text) => text.replaceAll('％', '%'),
    (text) => text.replaceAll('\n', ''),
    (text) => text.replace('（', '\n（'),
  ];
  return draw.pick(ways)(label);
}

function heading(line: string, draw: Draw): string {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.replace(/^（(.)）/, '($1)'),
    (text) => text.replace(/^（(.)）/, '（$1） '),
    (text) => text.replace(/^([一二三四五六七])、/, '$1.'),
    (text) => text.replace(/^([一二三四五六七])、/, '第$1部分 '),
    (text) => text.replace(/^(\d)\./, '$1、'),
    (text) => text.replace(/^(\d)\./, '（$1）'),
    (text) => text.replace('、摘要', '、摘 要'),
    (text) => text.replace('情况', '情况介绍'),
    (text) => text.replace('及', '和'),
    (text) => text.replace('转型促进中心', '本转型促进中心'),
  ];
  return draw.pick(ways)(line);
}
