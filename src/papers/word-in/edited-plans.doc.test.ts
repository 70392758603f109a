import { describe, expect, it } from 'vitest';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { sure } from '#programme/intake/intake.ts';
import { charactersIn, charactersOut } from '#programme/intake/testing/word-blocks.ts';
import type { HandBlock, HandCell } from './testing/hand-docx.ts';
import { cells, rows, type Edit } from './testing/hand-edits.ts';
import { openForm, randomForm, readEdited, verdict } from './testing/intake-forms.ts';

/** A plan with a few lines of prose in every section, and random answers in its tables. */
function plan(centreType: string, seed: number): OpenDossier {
  const form = randomForm(centreType, 'plan', seed);
  const prose = form.notice.sections.flatMap((section) =>
    section.parts.flatMap((part) =>
      'prose' in part
        ? [
            [
              part.prose,
              `${section.heading}的第一段，第${String(seed)}稿。\n1. 列为第一条\n（1）再分一条：建设思路\n最后一段。`,
            ] as const,
          ]
        : [],
    ),
  );
  return openForm({ ...form.dossier, answers: { ...form.dossier.answers, ...Object.fromEntries(prose) } });
}

const paragraphs =
  (change: (text: string, index: number) => string | readonly string[]): Edit =>
  (blocks) =>
    blocks.flatMap((block, index): HandBlock[] =>
      'text' in block ? [change(block.text, index)].flat().map((text) => ({ text })) : [block],
    );

const heading = /^(?:[一二三四五六七]、|（[一二三四五六七八]）|\d\.)/u;
const isTeam = (row: readonly HandCell[]): boolean => row.length === 8;

const edits: Readonly<Record<string, Edit>> = {
  原样: (blocks) => [...blocks],
  标题用半角括号和点: paragraphs((text) =>
    text.replace(/^（([一二三四五六七八])）/u, '($1)').replace(/^([一二三四五六七])、/u, '$1．'),
  ),
  标题后面带着要求: paragraphs((text) =>
    heading.test(text) && text.endsWith('摘要') ? `${text}（3000字以内）` : text,
  ),
  标题后面留着要求的一段: paragraphs((text) =>
    text === '（二）申报单位概况'
      ? [text, '如获得省部级以上荣誉和称号，请明确并在建设方案第七部分附件中提供印证材料，否则视为无效']
      : text,
  ),
  标题改了几个字: paragraphs((text) =>
    !/^（/u.test(text)
      ? text
      : text
          .replace('建立本转型促进中心的意义与作用', '建设本促进中心的意义与作用')
          .replace('机构设置及职责', '机构设置与职责'),
  ),
  前面有手打的目录: (blocks) => {
    const contents = blocks.flatMap((block, at) =>
      'text' in block && heading.test(block.text) ? [{ text: `${block.text}\t${String(at)}` }] : [],
    );
    return [...blocks.slice(0, 3), ...contents, ...blocks.slice(3)];
  },
  团队表两列对调: rows((row) => {
    if (!isTeam(row)) return [row];
    const [a, b] = [row[2], row[6]] as [HandCell, HandCell];
    return [
      row.map((cell, at) =>
        at === 2 ? { ...cell, text: b.text } : at === 6 ? { ...cell, text: a.text } : cell,
      ),
    ];
  }),
  应答表的答案带着单位: rows((row) => {
    const [label, unit, value] = row.slice(-3);
    const typed =
      value && /^[\d.]+$/u.test(value.text) && unit && /^[万千]?[人元个家项件场套次]$/u.test(unit.text);
    return [typed && label ? [...row.slice(0, -1), { ...value, text: value.text + unit.text }] : row];
  }),
  职称级别用勾选: cells((cell) => {
    const levels = ['正高级', '副高级', '中级', '初级'];
    return levels.includes(cell.text)
      ? { ...cell, text: levels.map((level) => (level === cell.text ? '☑' : '□') + level).join(' ') }
      : cell;
  }),
  表格拖动了列边: rows((row, index) => [
    row.map((cell, at) => ({
      ...cell,
      left: at === 0 ? cell.left : cell.left + (((index * 7) % 5) - 2) / 2,
      right: at === row.length - 1 ? cell.right : cell.right + (((index * 7) % 5) - 2) / 2,
    })),
  ]),
};

describe('别人改过的附件2', () => {
  it.each(Object.keys(edits))('%s：正文、表格、应答表都读对，字符一个不少', async (name) => {
    for (const [at, type] of ['regional', 'industry', 'enterprise'].entries()) {
      const form = plan(type, 40 + at);
      const { content, intake } = await readEdited(form, 'plan', edits[name] as Edit);
      expect(charactersOut(intake)).toBe(charactersIn(content));
      const { written, right, silentlyWrong, doubtful, missed } = verdict(form, intake);
      expect(silentlyWrong).toEqual([]);
      expect(missed).toEqual([]);
      expect(right).toEqual(written);
      expect(doubtful).toEqual([]);
    }
  });
});

describe('附件2 里拿不准的地方', () => {
  const form = plan('enterprise', 7);

  it('删去了一个标题：前一节的正文可能混着下一节的，列出来请人看', async () => {
    const { intake } = await readEdited(
      form,
      'plan',
      paragraphs((text) => (text === '2.战略定位' ? [] : text)),
    );
    const approach = intake.answers.find(({ field }) => field === 'plan.construction.approach');
    expect(approach?.similarity).toBeLessThan(sure);
    expect(intake.missing).toContain('plan.construction.position');
  });

  it('应答表的单位写成元：列出来请人看', async () => {
    const { intake } = await readEdited(
      form,
      'plan',
      cells((cell) => (cell.text === '万元' ? { ...cell, text: '元' } : cell)),
    );
    const money = form.notice.indicators
      .filter(({ unit }) => unit === '万元')
      .map(({ key }) => `indicator.${key}`);
    const found = intake.answers.filter(({ field }) => money.includes(field));
    expect(found.length).toBeGreaterThan(0);
    for (const { doubts, similarity } of found) {
      expect(doubts).toContain('unit');
      expect(similarity).toBeLessThan(sure);
    }
  });

  it('只有一张应答表的文件也认得', async () => {
    const only: Edit = (blocks) =>
      blocks.filter((block) => 'rows' in block && block.rows.some((row) => row[0]?.text === '一级指标项'));
    const { intake } = await readEdited(form, 'plan', only);
    const { right, written } = verdict(form, intake);
    expect(intake.papers).toEqual(['plan']);
    expect(right).toEqual(written.filter((field) => field.startsWith('indicator.')));
  });

  it('正文里一张列名相近的表，不当成要填的表', async () => {
    const other: HandBlock = {
      rows: [
        ['序号', '类别', '名称', '级别', '取得时间', '本公司角色'],
        ['1', '项目', '省重大专项', '省级', '2021年5月', '牵头'],
      ].map((row) => row.map((text, at) => ({ text, rows: 1, left: at * 20, right: at * 20 + 20 }))),
    };
    const edit: Edit = (blocks) =>
      blocks.flatMap((block) =>
        'text' in block && block.text === '（四）推进实现数字化转型的主要技术积累及成果'
          ? [block, other]
          : [block],
      );
    const { intake, content } = await readEdited(form, 'plan', edit);
    expect(
      verdict(form, intake).silentlyWrong.filter((wrong) => !wrong.startsWith('plan.applicant.achievements')),
    ).toEqual([]);
    expect(charactersOut(intake)).toBe(charactersIn(content));
    const prose = intake.answers.find(({ field }) => field === 'plan.applicant.achievements');
    expect(prose?.raw).toContain('省重大专项');
  });

  it('不是附件2也不是附件3的文件，什么也不认', async () => {
    const { intake } = await readEdited(form, 'plan', () => [
      { text: '会议纪要' },
      { text: '一、议题' },
      { text: '讨论建设方案。' },
    ]);
    expect(intake.papers).toEqual([]);
    expect(intake.answers).toEqual([]);
  });
});
