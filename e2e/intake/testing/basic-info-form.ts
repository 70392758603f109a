import type { Draw } from './draw.ts';
import type { Block, Cell, Form, Row } from './form.ts';
import * as values from './values.ts';
import type { Typed } from './values.ts';

const typeNames: Readonly<Record<string, string>> = {
  regional: '区域型',
  industry: '行业型',
  enterprise: '企业型',
};

/** The rows of 附件3 that hold several answers one below the other. */
const directions = ['innovation', 'investment', 'service', 'benefit'] as const;
const directionNames = ['创新能力', '转型投入', '转型服务', '经济社会效益'] as const;
const years = ['y1', 'y2', 'y3'] as const;
const financeRows: readonly (readonly [string, string])[] = [
  ['totalAssets', '总资产（万元）'],
  ['fixedAssets', '固定资产\n（万元）'],
  ['debtRatio', '资产负债率（％）'],
  ['mainIncome', '主要收入\n（万元）'],
  ['rdSpend', '专项研究与开发经费 （万元）'],
];

/** How many rows are filled in where a form has room for more or fewer. */
interface Filling {
  readonly shareholders: number;
  readonly honours: number;
  readonly contents: readonly number[];
}

/** 附件3 filled in, laid out as the notice prints it. */
export function basicInfoForm(draw: Draw, centreType: string, filling: Filling): Form {
  const answers = new Map<string, string>();
  const typedIn = (field: string, { typed, says }: Typed): string => {
    answers.set(field, says);
    return typed;
  };
  const value = (field: string, span: number, make: () => Typed, blank = 0.08): Cell => {
    return { text: draw.chance(blank) ? '' : typedIn(field, make()), span, field };
  };
  const plain = (make: (draw: Draw) => string) => (): Typed => {
    const says = make(draw);
    return { typed: says, says };
  };
  const money = () => values.amount(draw, '万元');
  const label = (text: string, span: number, down?: number): Cell =>
    down === undefined ? { text, span } : { text, span, down };
  const row = (part: string, ...cells: Cell[]): Row => ({ part, cells });

  const name = values.organisation(draw);
  answers.set('applicant.name', name);
  const kind = typeNames[centreType] ?? '';
  const shareholders: Row[] = Array.from({ length: Math.max(filling.shareholders, 5) }, (_, at) => {
    const [own, share] = [`shareholders.r${at + 1}.name`, `shareholders.r${at + 1}.share`];
    if (at >= filling.shareholders)
      return row('shareholders', { text: '', span: 24, field: own }, { text: '', span: 22, field: share });
    return row(
      'shareholders',
      value(own, 24, plain(values.organisation), 0),
      value(share, 22, () => values.percent(draw), 0),
    );
  });
  const finance = financeRows.map(([id, text]) =>
    row(
      'finance',
      label(text, 13),
      ...years.map((year) =>
        value(`finance.${id}.${year}`, 11, () => (id === 'debtRatio' ? values.percent(draw) : money())),
      ),
    ),
  );
  const honours = Array.from({ length: Math.max(filling.honours, 5) }, (_, at): Row => {
    const field = `honours.r${at + 1}.text`;
    const cell =
      at < filling.honours ? value(field, 46, plain(values.honour), 0) : { text: '', span: 46, field };
    return row(
      'honours',
      ...(at === 0 ? [label('主要资质及获奖情况 （不超过5项）', 14, Math.max(filling.honours, 5))] : []),
      cell,
    );
  });
  const contents = directions.flatMap((direction, which) => {
    const filled = filling.contents[which] ?? 0;
    const rows = Math.max(filled, 3);
    const numbered = draw.pick([
      (n: number) => `${n}.`,
      (n: number) => `${n}、`,
      (n: number) => `（${n}）`,
      (n: number) => `${n}. `,
    ]);
    return Array.from({ length: rows }, (_, at): Row => {
      const field = `${direction}Content.r${at + 1}.text`;
      const cell = value(field, 44, plain(values.sentence), at < filled ? 0 : 1);
      const number = cell.text !== '' || at < 2 ? numbered(at + 1) : '';
      const written = { ...cell, text: `${number}${cell.text}` };
      return row(
        `${direction}Content`,
        ...(at === 0 ? [label(directionNames[which] ?? '', 16, rows)] : []),
        written,
      );
    });
  });
  const goals = directions.map((direction, which): Row => {
    const name = label(`（${'一二三四'.charAt(which)}）${directionNames[which] ?? ''}`, 14);
    if (draw.chance(0.4)) return row('goals', name, goalLines(draw, direction, answers));
    const lines = Array.from({ length: draw.int(1, 3) }, () => values.sentence(draw));
    return row(
      'goals',
      name,
      value(
        `goal.${direction}`,
        46,
        plain(() => lines.join('\n')),
      ),
    );
  });
  const people = (who: 'head' | 'lead', title: string): Row[] => [
    row(
      'centre',
      label(title, 13),
      value(`centre.${who}.name`, 16, plain(values.person)),
      label('职务/职称', 11),
      value(
        `centre.${who}.title`,
        20,
        plain(() => draw.pick(['总经理/正高级工程师', '中心主任', '教授', '副总经理、高级工程师'])),
      ),
    ),
    row(
      'centre',
      label('联系方式', 13),
      value(`centre.${who}.phone`, 16, () => values.phone(draw)),
      label('邮箱', 11),
      value(`centre.${who}.email`, 20, () => values.email(draw)),
    ),
  ];

  const blocks: Block[] = [
    { line: '附件3' },
    { line: '山西省省级数字化转型促进中心' },
    { line: '基本情况表' },
    { line: `申 报 类 型：${kind}` },
    { line: `申报单位（盖章）：${name}` },
    { line: `负责人及联系方式：${typedIn('cover.contact', values.contact(draw)).replace('\n', ' ')}` },
    { line: '山西省省级数字化转型促进中心' },
    { line: '基本情况表' },
    {
      rows: [
        row('head', label('一、单位基本情况', 60)),
        row('applicant', label('单位名称', 14), { text: name, span: 46, field: 'applicant.name' }),
        row(
          'applicant',
          label('统一社会信用代码', 14),
          value('applicant.uscc', 46, () => values.uscc(draw)),
        ),
        row(
          'applicant',
          label('成立时间', 14),
          value('applicant.founded', 13, () => values.day(draw)),
          label('注册资本（万元）', 11),
          value('applicant.capital', 22, money),
        ),
        row(
          'shareholders',
          label('前5位股东情况\n（仅企业申报单位填写）', 14, shareholders.length + 1),
          label('股东名称', 24),
          label('持股比例', 22),
        ),
        ...shareholders,
        row(
          'finance',
          label('近三年财务经营情况', 14, 6),
          label('', 13),
          label('2020年', 11),
          label('2021年', 11),
          label('2022年', 11),
        ),
        ...finance,
        row(
          'applicant',
          label('法人代表及联系电话', 14),
          value('applicant.legalRep', 46, () => values.contact(draw)),
        ),
        ...honours,
      ],
    },
    { line: '二、拟申报转型促进中心基本情况' },
    {
      rows: [
        row(
          'centre',
          label('转型促进中心名称', 13),
          value(
            'centre.name',
            16,
            plain(
              (d) =>
                `${d.pick(['太原', '晋中', '法兰锻造'])}${d.pick(['', '行业', '（综改区）'])}数字化转型促进中心`,
            ),
          ),
          label('申报类别', 11),
          { text: kind, span: 20 },
        ),
        ...people('head', '转型促进中心负责人姓名'),
        ...people('lead', '中心专业团队牵头人姓名'),
        row(
          'costs',
          label('转型促进中心总投资（万元）', 13),
          label('建设费用（万元，含设备购置费、研发费等）', 16),
          label('其他费用（万元）', 11),
          label('预备费用（万元）', 10),
          label('铺底流动资金（万元）', 10),
        ),
        row(
          'costs',
          ...(['total', 'construction', 'other', 'reserve', 'workingCapital'] as const).map((id, at) =>
            value(`centre.investment.${id}`, [13, 16, 11, 10, 10][at] ?? 10, money),
          ),
        ),
        row(
          'financing',
          label('资金筹措方案，包括自筹、贷款等，不包括申请财政资金', 13),
          ...[16, 11, 10, 10].map((span, at) =>
            value(
              `financing.r${at + 1}.item`,
              span,
              plain(
                (d) => `${['自筹', '银行贷款', '股东增资', '合作单位投入'][at] ?? ''}${d.int(10, 4000)}万元`,
              ),
              at === 0 ? 0 : 0.3,
            ),
          ),
        ),
      ],
    },
    { line: '三、转型促进中心建设内容（两年内）' },
    { rows: [row('content', label('建设方向', 16), label('具体内容（条目式）', 44)), ...contents] },
    { line: '' },
    {
      rows: [
        row('head', label('四、转型促进中心建设目标（两年内）', 60)),
        ...goals,
        row(
          'opinion',
          label('申报单位意见', 14),
          label(
            `我单位同意申报建设山西省省级数字化转型促进中心，申报的一切内容真实有效；如有不实，愿承担相应的责任。\n转型促进中心负责人（签名）：\n单位负责人（签名）：\n单位名称：\n（盖章）\n${draw.pick(['年   月   日', '2023年6月12日'])}`,
            46,
          ),
        ),
        row(
          'opinion',
          label('推荐单位意见', 14),
          label(
            '我单位结合发展实际，并对申报材料审核，同意推荐申报建设           数字化转型促进中心。\n（盖章）：\n年 月 日\n年   月   日',
            46,
          ),
        ),
      ],
    },
  ];
  return { centreType, paper: 'basic-info', blocks, answers, traps: new Set(), joined: new Set(), look: {} };
}

/** Goals in the line that the form itself prints. */
function goalLines(draw: Draw, direction: string, answers: Map<string, string>): Cell {
  const lines = Array.from({ length: draw.int(1, 3) }, (_, at) => {
    const [from, to] = [draw.int(0, 40), draw.int(41, 900)];
    const [year, number] = [draw.int(2024, 2025), draw.int(1, 12)];
    const unit = draw.pick(['家', '项', '万元']);
    const measure = draw.pick(['累计服务企业数', '新增发明专利', '年度研发投入', '培训人次（含线上）']);
    const said = {
      measure,
      baseline: from,
      target: to,
      unit,
      date: `${year}-${String(number).padStart(2, '0')}`,
    };
    for (const [column, value] of Object.entries(said))
      answers.set(`${direction}Goals.r${at + 1}.${column}`, String(value));
    return `${at + 1}.${measure}：基期${from}${unit}，目标${to}${unit}（${year}年${number}月前）`;
  });
  return { text: lines.join('\n'), span: 46, field: `goal.${direction}` };
}
