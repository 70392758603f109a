import { describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import type { Block, DocumentTable, PaperDocument } from '#programme/definition/document.ts';
import { basicInfoPaper } from '#programme/views/basic-info-paper.ts';
import { planPaper } from '#programme/views/plan-paper.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { gridOf, readDrawing } from '#programme/testing/drawn-grid.ts';
import { shanxi2023 } from './shanxi-2023.ts';
import { drawnAnswerSheets } from './testing/drawn-answer-sheets.ts';

const blankMark = { state: 'blank' } as const;
const draftMark = { state: 'draft' } as const;

function dossier(centreType: string, answers: Dossier['answers'] = {}): OpenDossier {
  const notice = indexProgramme(shanxi2023, centreType, 2023);
  return openDossier(notice, { format: 1, notice: 'shanxi-2023', centreType, answers, evidence: [] });
}

function tablesOf(paper: PaperDocument): DocumentTable[] {
  return paper.blocks.filter((block): block is DocumentTable => block.type === 'table');
}

const typeLabels = { regional: '区域型', industry: '行业型', enterprise: '企业型' } as const;

/** 附件3 的四张表，照官方文本手绘：> 属于左格，^ 属于上格，⏎ 为格内换行。 */
const drawn = {
  applicant: `
一、单位基本情况                      | >                            | >               | >        | >
单位名称                              | （申报单位）                   | >               | >        | >
统一社会信用代码                       |                              | >               | >        | >
成立时间                              |                              | 注册资本（万元）  |          | >
前5位股东情况⏎（仅企业申报单位填写）     | 股东名称                      | >               | 持股比例  | >
^                                    |                              | >               |          | >
^                                    |                              | >               |          | >
^                                    |                              | >               |          | >
^                                    |                              | >               |          | >
^                                    |                              | >               |          | >
近三年财务经营情况                      |                              | 2020年          | 2021年   | 2022年
^                                    | 总资产（万元）                  |                 |          |
^                                    | 固定资产⏎（万元）               |                 |          |
^                                    | 资产负债率（％）                |                 |          |
^                                    | 主要收入⏎（万元）               |                 |          |
^                                    | 专项研究与开发经费 （万元）       |                 |          |
法人代表及联系电话                      |                              | >               | >        | >
主要资质及获奖情况 （不超过5项）          |                              | >               | >        | >
^                                    |                              | >               | >        | >
^                                    |                              | >               | >        | >
^                                    |                              | >               | >        | >
^                                    |                              | >               | >        | >`,
  centre: `
转型促进中心名称           |                                     | 申报类别       |              | >
转型促进中心负责人姓名      |                                     | 职务/职称      |              | >
联系方式                  |                                     | 邮箱           |              | >
中心专业团队牵头人姓名      |                                     | 职务/职称      |              | >
联系方式                  |                                     | 邮箱           |              | >
转型促进中心总投资（万元）   | 建设费用（万元，含设备购置费、研发费等） | 其他费用（万元） | 预备费用（万元） | 铺底流动资金（万元）
                        |                                     |               |              |
资金筹措方案，包括自筹、贷款等，不包括申请财政资金 |                |               |              |`,
  content: `
建设方向     | 具体内容（条目式）
创新能力     | 1.
^          | 2.
^          |
转型投入     | 1.
^          | 2.
^          |
转型服务     | 1.
^          | 2.
^          |
经济社会效益 | 1.
^          | 2.
^          |`,
  goals: `
四、转型促进中心建设目标（两年内） | >
（一）创新能力                  |
（二）转型投入                  |
（三）转型服务                  |
（四）经济社会效益               |
申报单位意见                    | 我单位同意申报建设山西省省级数字化转型促进中心，申报的一切内容真实有效；如有不实，愿承担相应的责任。⏎转型促进中心负责人（签名）：⏎单位负责人（签名）：⏎单位名称：⏎（盖章）⏎年   月   日
推荐单位意见                    | 我单位结合发展实际，并对申报材料审核，同意推荐申报建设           数字化转型促进中心。⏎（盖章）：⏎年 月 日⏎年   月   日`,
};

/** 附件4；官方文本在第三行的序号后中断，其余各格为空。 */
const drawnSummary = `
序号 | 创建类型 | 推荐单位 | 创建单位 | 总投资（万元） | 主要建设内容 | 联系人及联系方式 | 备注
1   |         |         |         |              | 简要介绍，不超过500字 |        |
2   |         |         |         |              |             |                |
3   |         |         |         |              |             |                |`;

describe('空白的附件3', () => {
  const paper = basicInfoPaper(dossier('enterprise'), blankMark);
  const names = ['applicant', 'centre', 'content', 'goals'] as const;

  it('有四张表', () => {
    expect(tablesOf(paper)).toHaveLength(4);
  });

  it.each(names)('的 %s 表与手绘的格子、文字、合并一致', (name) => {
    const table = tablesOf(paper)[names.indexOf(name)];
    expect(table && gridOf(table)).toEqual(readDrawing(drawn[name]));
  });

  it('封面和两处标题、二三部分的标题按原文的顺序排列', () => {
    const lines = paper.blocks.flatMap((block) => {
      if (block.type === 'title' || block.type === 'heading') return [block.text];
      return block.type === 'coverLine' ? [`${block.label}${block.value}`] : [];
    });
    expect(lines).toEqual([
      '山西省省级数字化转型促进中心',
      '基本情况表',
      '申 报 类 型：',
      '申报单位（盖章）：',
      '负责人及联系方式：',
      '山西省省级数字化转型促进中心',
      '基本情况表',
      '二、拟申报转型促进中心基本情况',
      '三、转型促进中心建设内容（两年内）',
    ]);
  });

  it('三类中心的格子完全相同', () => {
    const [first, ...others] = (['regional', 'industry', 'enterprise'] as const).map((type) =>
      tablesOf(basicInfoPaper(dossier(type), blankMark)).map(gridOf),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('的签名和盖章一格不跨页', () => {
    const goals = tablesOf(paper)[3];
    expect(goals?.rows.map((row) => row.breakable)).toEqual([...new Array<undefined>(5), false, false]);
  });

  it('每张表的列宽合计为版心宽度 156 毫米', () => {
    for (const table of tablesOf(paper))
      expect(table.columns.reduce((sum, width) => sum + width, 0)).toBe(156);
  });
});

describe('填好的附件3', () => {
  const filled = basicInfoPaper(
    dossier('regional', {
      'applicant.name': '山西样例有限公司',
      'innovationContent.r1.text': '甲',
      'innovationContent.r2.text': '乙',
      'innovationContent.r3.text': '丙',
      'innovationContent.r4.text': '丁',
      'goal.innovation': '建成平台',
      'innovationGoals.r1.measure': '发明专利',
      'innovationGoals.r1.baseline': '2',
      'innovationGoals.r1.target': '5',
      'innovationGoals.r1.unit': '个',
      'innovationGoals.r1.date': '2025-12',
    }),
    draftMark,
  );
  const [applicant, centre, content, goals] = tablesOf(filled).map(gridOf);

  it('多填的条目增加行，方向名称跨到最后一行，每条有序号', () => {
    const longer = drawn.content.replace(
      /1\.\n\^ +\| 2\.\n\^ +\|\n/u,
      '1.甲\n^ | 2.乙\n^ | 3.丙\n^ | 4.丁\n',
    );
    expect(longer).toContain('^ | 4.丁');
    expect(content).toEqual(readDrawing(longer));
  });

  it('其余的表行列不变', () => {
    const shape = (grid: ReturnType<typeof gridOf> | undefined) =>
      grid?.map((row) => row.map(({ colspan, rowspan }) => [colspan, rowspan]));
    expect(shape(applicant)).toEqual(shape(readDrawing(drawn.applicant)));
    expect(shape(centre)).toEqual(shape(readDrawing(drawn.centre)));
    expect(shape(goals)).toEqual(shape(readDrawing(drawn.goals)));
  });

  it('单位名称代替提示，申报类别和推荐单位意见填上类型', () => {
    expect(applicant?.[1]?.[1]?.text).toBe('山西样例有限公司');
    expect(centre?.[0]?.[3]?.text).toBe('区域型');
    expect(goals?.[6]?.[1]?.text).toContain('同意推荐申报建设区域型数字化转型促进中心。');
  });

  it('目标一格里先是文字，再逐行列出可衡量的目标', () => {
    expect(goals?.[1]?.[1]?.text).toMatch(/^建成平台\n1\.发明专利：基期2个，目标5个（2025.+前）$/u);
  });
});

describe('附件2 的应答表', () => {
  it.each(['regional', 'industry', 'enterprise'] as const)('%s 的空白表与手绘的一致，表名在上方', (type) => {
    const { blocks } = planPaper(dossier(type), blankMark);
    const at = blocks.findIndex((block) => block.type === 'table');
    const table = blocks[at] as DocumentTable;
    expect(gridOf(table)).toEqual(readDrawing(drawnAnswerSheets[type]));
    expect(table.headerRows).toBe(1);
    expect(textOf(blocks[at - 1])).toBe(`${typeLabels[type]}基础情况应答表`);
    expect(textOf(blocks[at - 2])).toBe('（一）申报单位基础情况应答表');
  });
});

describe('附件4', () => {
  it('的空白表与手绘的一致，表头每页重复', () => {
    const paper = summaryPaper(shanxi2023, [], blankMark);
    const [table, ...others] = tablesOf(paper);
    expect(others).toEqual([]);
    expect(table && gridOf(table)).toEqual(readDrawing(drawnSummary));
    expect(table?.headerRows).toBe(1);
    expect(paper.page.orientation).toBe('landscape');
    expect(paper.blocks.flatMap((block) => textOf(block))).toContain(
      '山西省省级数字化转型促进中心推荐汇总表',
    );
  });

  it('按推荐顺序逐行填写，序号重新编排，没有顺序的在后', () => {
    const row = (name: string, order: number | null) => ({
      ...summaryRow(
        dossier('industry', {
          'applicant.name': name,
          'centre.investment.total': '2600',
          'summary.mainContent': '建设平台',
          'cover.contact': '张三 13800138000',
        }),
        '太原市发展和改革委员会',
      ),
      order,
    });
    const paper = summaryPaper(shanxi2023, [row('丙', null), row('乙', 2), row('甲', 1)], draftMark);
    const rows = tablesOf(paper)
      .flatMap(gridOf)
      .map((cells) => cells.map((cell) => cell.text));
    expect(rows.slice(1).map((cells) => [cells[0], cells[3]])).toEqual([
      ['1', '甲'],
      ['2', '乙'],
      ['3', '丙'],
    ]);
    expect(rows[1]).toEqual([
      '1',
      '行业型',
      '太原市发展和改革委员会',
      '甲',
      expect.stringMatching(/^2,?600$/u),
      '建设平台',
      expect.stringContaining('张三'),
      '',
    ]);
  });
});

function textOf(block: Block | undefined): string {
  if (block?.type === 'paragraph') return block.runs.map((run) => run.text).join('');
  return block && 'text' in block ? block.text : '';
}
