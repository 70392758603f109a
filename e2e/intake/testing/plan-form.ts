import type { AnswerSheet } from '#programme/definition/outline.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Draw } from './draw.ts';
import type { Block, Cell, Form, Row } from './form.ts';
import * as values from './values.ts';
import type { Typed } from './values.ts';

type Column = readonly [id: string, label: string, span: number, make: (draw: Draw) => Typed];

const plain =
  (make: (draw: Draw) => string) =>
  (draw: Draw): Typed => {
    const says = make(draw);
    return { typed: says, says };
  };
/** A choice, typed or ticked. */
const choice =
  (choices: readonly (readonly [id: string, label: string])[]) =>
  (draw: Draw): Typed => {
    const [says, label] = draw.pick(choices);
    const [on, off] = draw.pick([
      ['☑', '□'],
      ['√', '□'],
      ['■', '□'],
      ['☒', '☐'],
    ] as const);
    const ticked = choices.map(([id, text]) => `${id === says ? on : off}${text}`).join(' ');
    return { typed: draw.chance(0.25) ? ticked : label, says };
  };
const levels = choice([
  ['national', '国家级'],
  ['provincial', '省部级'],
  ['municipal', '市级'],
  ['other', '其他'],
]);
const money = (draw: Draw) => values.amount(draw, '万元');
const claim = (what: (draw: Draw) => string): Column[] => [
  ['what', '名称', 26, plain(what)],
  ['level', '级别', 10, levels],
  ['date', '取得时间', 12, values.day],
];

const tables: Readonly<
  Record<string, { readonly title: string; readonly columns: readonly Column[]; readonly evidence?: true }>
> = {
  honourClaims: { title: '省部级以上荣誉和称号', columns: claim(values.honour), evidence: true },
  teamClaims: {
    title: '院士、百千万人才、享受国务院政府特殊津贴专家等',
    columns: claim((draw) => `${values.person(draw)}享受国务院政府特殊津贴`),
    evidence: true,
  },
  team: {
    title: '转型促进中心团队名单',
    columns: [
      ['name', '姓名', 8, plain(values.person)],
      ['position', '职务', 8, plain((draw) => draw.pick(['主任', '副主任', '工程师', '数据分析员']))],
      ['title', '职称', 8, plain((draw) => draw.pick(['正高级工程师', '高级工程师', '工程师', '教授']))],
      [
        'titleLevel',
        '职称级别',
        8,
        choice([
          ['senior', '正高级'],
          ['associateSenior', '副高级'],
          ['intermediate', '中级'],
          ['junior', '初级'],
          ['none', '无'],
        ]),
      ],
      [
        'degree',
        '学历学位',
        8,
        choice([
          ['doctor', '博士'],
          ['master', '硕士'],
          ['bachelor', '本科'],
          ['other', '其他'],
        ]),
      ],
      [
        'employment',
        '在职/外聘',
        6,
        choice([
          ['staff', '在职'],
          ['external', '外聘'],
        ]),
      ],
      [
        'duty',
        '中心内分工',
        10,
        plain((draw) => draw.pick(['平台开发', '诊断咨询', '培训组织', '总体协调'])),
      ],
    ],
  },
  achievementClaims: {
    title: '省部级以上技术成果',
    columns: claim((draw) => `面向${draw.pick(['焦化', '特钢'])}的智能控制技术`),
    evidence: true,
  },
  tasks: {
    title: '主要任务与完成阶段',
    columns: [
      ['task', '任务', 16, plain(values.sentence)],
      ['stage', '阶段', 8, plain((draw) => draw.pick(['一期', '二期', '筹备阶段']))],
      ['from', '开始', 8, values.month],
      ['to', '完成', 8, values.month],
      ['output', '成果', 16, plain(values.sentence)],
    ],
  },
  stages: {
    title: '进度安排',
    columns: [
      ['stage', '阶段', 12, plain((draw) => draw.pick(['筹备', '建设', '试运行', '验收']))],
      ['from', '开始', 10, values.month],
      ['to', '完成', 10, values.month],
      ['work', '工作内容', 24, plain(values.sentence)],
    ],
  },
  permits: {
    title: '前置审批要件',
    columns: [
      ['name', '要件名称', 16, plain((draw) => draw.pick(['项目备案', '环境影响登记', '节能审查']))],
      [
        'authority',
        '审批部门',
        14,
        plain((draw) => draw.pick(['晋中市行政审批局', '太原市发展和改革委员会'])),
      ],
      ['number', '文号', 10, plain((draw) => `并审批〔2022〕${draw.int(1, 99)}号`)],
      [
        'status',
        '落实情况',
        8,
        choice([
          ['done', '已办结'],
          ['inProgress', '办理中'],
          ['notStarted', '未办理'],
          ['notNeeded', '不涉及'],
        ]),
      ],
      ['date', '时间', 8, values.day],
    ],
  },
  costs: {
    title: '投资估算与资金来源',
    columns: [
      [
        'item',
        '费用名称',
        12,
        plain((draw) => draw.pick(['设备购置费', '软件开发费', '场地改造费', '基本预备费'])),
      ],
      [
        'category',
        '类别',
        8,
        choice([
          ['construction', '建设费用'],
          ['other', '其他费用'],
          ['reserve', '预备费用'],
          ['workingCapital', '铺底流动资金'],
        ]),
      ],
      ['year1', '第一年（万元）', 7, money],
      ['year2', '第二年（万元）', 7, money],
      ['self', '自筹（万元）', 7, money],
      ['loan', '贷款（万元）', 7, money],
      ['other', '其他（万元）', 8, money],
    ],
  },
};

/** The outline with what stands below each heading: prose, a table, the 应答表. */
const outline: readonly (readonly [heading: string, ...below: string[]])[] = [
  ['一、摘要', 'plan.summary'],
  ['二、建设背景及必要性'],
  [
    '（一）拟申报数字化转型促进中心类型，国内外该类数字化转型发展状况、趋势和市场分析',
    'plan.background.status',
  ],
  ['（二）建立本转型促进中心的意义与作用', 'plan.background.significance'],
  ['三、申报单位概况'],
  ['（一）申报单位基础情况应答表', 'sheet'],
  ['（二）申报单位概况', 'plan.applicant.overview', 'honourClaims'],
  ['（三）转型促进中心带头人及团队概况', 'plan.applicant.team', 'teamClaims', 'team'],
  ['（四）推进实现数字化转型的主要技术积累及成果', 'plan.applicant.achievements', 'achievementClaims'],
  ['（五）相关基础及配套建设条件', 'plan.applicant.conditions'],
  ['四、建设内容及方案'],
  ['（一）建设思路'],
  ['1.总体思路', 'plan.construction.approach'],
  ['2.战略定位', 'plan.construction.position'],
  ['（二）建设目标'],
  ['1.近期目标', 'plan.construction.nearGoals'],
  ['2.远期目标', 'plan.construction.farGoals'],
  ['（三）建设内容与规模', 'plan.construction.content', 'tasks'],
  ['（四）建设地点与建设条件', 'plan.construction.site'],
  ['（五）建设周期及进度安排', 'plan.construction.schedule', 'stages'],
  ['（六）需前置审批要件落实情况', 'plan.construction.permits', 'permits'],
  ['（七）投资估算和资金筹措', 'plan.construction.investment', 'costs'],
  ['（八）经济效益、社会效益及风险分析', 'plan.construction.benefits'],
  ['五、管理与运行机制'],
  ['（一）机构设置及职责', 'plan.operation.organisation'],
  ['（二）运行机制', 'plan.operation.mechanism'],
  ['六、其他需说明的问题', 'plan.other'],
  ['七、附件'],
];

/** 附件2 filled in: outline, prose, the 应答表 of the type as the notice prints it, and the lists. */
export function planForm(draw: Draw, centreType: string, rowsOf: (table: string) => number): Form {
  const answers = new Map<string, string>();
  const blocks: Block[] = [{ line: '附件2' }, { line: '山西省省级数字化转型促进中心建设方案' }];
  for (const [heading, ...below] of outline) {
    blocks.push({ line: heading, heading: true });
    for (const part of below)
      if (part === 'sheet') blocks.push(...answerSheet(draw, centreType, answers));
      else if (part.startsWith('plan.')) blocks.push(...prose(draw, part, answers));
      else blocks.push(...openTable(draw, part, rowsOf(part), answers));
  }
  return { centreType, paper: 'plan', blocks, answers, traps: new Set(), joined: new Set(), look: {} };
}

function prose(draw: Draw, field: string, answers: Map<string, string>): Block[] {
  const lines = Array.from({ length: draw.int(1, 3) }, () => values.sentence(draw));
  answers.set(field, lines.join('\n'));
  return lines.map((line) => ({ line }));
}

function answerSheet(draw: Draw, centreType: string, answers: Map<string, string>): Block[] {
  const sheet: AnswerSheet | undefined = shanxi2023.answerSheets.find((one) => one.centreType === centreType);
  if (!sheet) throw new Error(`There is no sheet for ${centreType}.`);
  const header: Row = {
    part: 'sheet',
    cells: [
      { text: '一级指标项', span: 13 },
      { text: '二级指标项', span: 27 },
      { text: '单位', span: 8 },
      { text: '', span: 12 },
    ],
  };
  const rows = sheet.groups.flatMap(({ label, indicators }) =>
    indicators.map(({ key, label: asks, unit, kind }, at): Row => {
      const field = `indicator.${key}`;
      const { typed, says } = draw.chance(0.1)
        ? { typed: '0', says: '0' }
        : values.amount(draw, unit, kind === 'count');
      const blank = draw.chance(0.06);
      if (!blank) answers.set(field, says);
      const first: Cell[] = at === 0 ? [{ text: label, span: 13, down: indicators.length }] : [];
      const value = { text: blank ? '' : typed, span: 12, field };
      return { part: 'sheet', cells: [...first, { text: asks, span: 27 }, { text: unit, span: 8 }, value] };
    }),
  );
  return [{ line: sheet.title }, { rows: [header, ...rows] }];
}

function openTable(draw: Draw, id: string, count: number, answers: Map<string, string>): Block[] {
  const table = tables[id];
  if (!table) throw new Error(`There is no table ${id}.`);
  const used = table.columns.reduce((sum, [, , span]) => sum + span, 0);
  const last: readonly Cell[] = table.evidence ? [{ text: '印证材料', span: 60 - 4 - used }] : [];
  const header: Row = {
    part: id,
    cells: [{ text: '序号', span: 4 }, ...table.columns.map(([, text, span]) => ({ text, span })), ...last],
  };
  const rows = Array.from({ length: count }, (_, at): Row => {
    const cells = table.columns.map(([column, , span, make], which): Cell => {
      const field = `${id}.r${at + 1}.${column}`;
      if (which > 0 && draw.chance(0.06)) return { text: '', span, field };
      const { typed, says } = make(draw);
      answers.set(field, says);
      return { text: typed, span, field };
    });
    return {
      part: id,
      cells: [
        { text: String(at + 1), span: 4 },
        ...cells,
        ...last.map(({ span }) => ({ text: `附件 3-${at + 1}`, span })),
      ],
    };
  });
  return [{ line: table.title }, { rows: [header, ...rows] }];
}
