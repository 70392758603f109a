import { describe, expect, it } from 'vitest';
import { readIntake } from '#programme/intake/read-intake.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { readWord } from './read-word.ts';
import { asHand, handDocx, handXml } from './testing/hand-docx.ts';
import { charactersIn, charactersOut } from '#programme/intake/testing/word-blocks.ts';
import type { Edit } from './testing/hand-edits.ts';
import { edits, replaceText, rows } from './testing/hand-edits.ts';
import { emptied, openForm, randomForm, readEdited, verdict } from './testing/intake-forms.ts';

const types = ['regional', 'industry', 'enterprise'] as const;
const writings = ['plain', 'split', 'tracked', 'controls'] as const;

/** The answers of lists without their rows: where blank rows are deleted, the others move up. */
function closedUp(answers: Readonly<Record<string, unknown>>): string[] {
  const listed = /^(?:honours|shareholders|\w+Content)\./u;
  return Object.entries(answers)
    .filter(([field, value]) => listed.test(field) && typeof value === 'string' && value !== '')
    .map(([field, value]) => `${field.replace(/\.r\d+\./u, '.*.')} ${String(value)}`)
    .toSorted();
}

describe('别人改过的附件3', () => {
  it.each(Object.keys(edits))('%s：每一格仍然读对，没有一格悄悄读错', async (name) => {
    const edit = edits[name] as Edit;
    for (const [at, type] of types.entries()) {
      const form = randomForm(type, 'basic-info', 11 + at);
      const { content, intake } = await readEdited(
        form,
        'basic-info',
        edit,
        writings[(at + name.length) % 4] ?? 'plain',
      );
      expect(charactersOut(intake)).toBe(charactersIn(content));
      if (name === '删去空行') {
        const answers = Object.fromEntries(intake.answers.map(({ field, value }) => [field, value]));
        expect(closedUp(answers)).toEqual(closedUp(form.dossier.answers));
        continue;
      }
      const { written, right, doubtful, silentlyWrong, missed } = verdict(form, intake);
      expect(silentlyWrong).toEqual([]);
      expect(missed).toEqual([]);
      expect(right).toEqual(written);
      expect(doubtful).toEqual([]);
    }
  });

  it.each(writings)('文字写成 %s：修订、内容控件、拆碎的文字都读得一样', async (writing) => {
    const form = randomForm('enterprise', 'basic-info', 5);
    const { intake } = await readEdited(form, 'basic-info', (blocks) => [...blocks], writing);
    const { written, right } = verdict(form, intake);
    expect(right).toEqual(written);
  });
});

const finance = /资产|收入|经费/u;

/** Changes that no reader can undo: they must be told, never guessed. */
const traps: readonly (readonly [string, Edit, readonly string[]])[] = [
  ['标签的单位换成元', replaceText([['注册资本（万元）', '注册资本（元）']]), ['applicant.capital']],
  [
    '单位写在跨行的标签上',
    replaceText([
      ['近三年财务经营情况', '近三年财务经营情况（单位：元）'],
      ['总资产（万元）', '总资产'],
    ]),
    ['finance.totalAssets.y1', 'finance.totalAssets.y2', 'finance.totalAssets.y3'],
  ],
  [
    '年份往后错了一年',
    replaceText([
      ['2020年', '2021年'],
      ['2021年', '2022年'],
      ['2022年', '2023年'],
    ]),
    ['finance.totalAssets.y2', 'finance.totalAssets.y3'],
  ],
  [
    '年份没有写',
    replaceText([
      ['2020年', ''],
      ['2021年', ''],
      ['2022年', ''],
    ]),
    ['finance.totalAssets.y1', 'finance.totalAssets.y3'],
  ],
  [
    '一行里少了一格',
    rows((row) => {
      const [label, first, second, last] = row;
      if (!label || !first || !second || !last || row.length !== 4 || !finance.test(label.text)) return [row];
      return [[label, { ...first, right: second.right }, last]];
    }),
    ['finance.totalAssets.y1', 'finance.totalAssets.y3'],
  ],
  [
    '标签换成意思相近的另一个',
    replaceText([['注册资本（万元）', '实收资本（万元）']]),
    ['applicant.capital'],
  ],
];

describe('看上去像、其实不同的改动', () => {
  it.each(traps)('%s：列出来请人看，不悄悄采用', async (_, edit, fields) => {
    const form = randomForm('enterprise', 'basic-info', 10);
    const { content, intake } = await readEdited(form, 'basic-info', edit);
    const { silentlyWrong } = verdict(form, intake);
    expect(silentlyWrong).toEqual([]);
    expect(charactersOut(intake)).toBe(charactersIn(content));
    const sureOf = intake.answers.filter(({ similarity }) => similarity >= 0.75).map(({ field }) => field);
    for (const field of fields) expect(sureOf).not.toContain(field);
  });

  it('等于纸上提示的，算没有填', async () => {
    const form = randomForm('enterprise', 'basic-info', 3);
    const edit = rows((row) => [
      row.map((cell, at) => (row[at - 1]?.text === '单位名称' ? { ...cell, text: '（申报单位）' } : cell)),
    ]);
    const cover: Edit = (blocks) =>
      edit(blocks).map((block) =>
        'text' in block && block.text.startsWith('申报单位') ? { text: '申报单位（盖章）：' } : block,
      );
    const { intake } = await readEdited(form, 'basic-info', cover);
    expect(intake.missing).toContain('applicant.name');
    expect(intake.answers.map(({ field }) => field)).not.toContain('applicant.name');
  });

  it('封面与表里的单位名称不同：列出来请人看', async () => {
    const form = randomForm('regional', 'basic-info', 3);
    const edit: Edit = (blocks) =>
      blocks.map((block) =>
        'text' in block && block.text.startsWith('申报单位')
          ? { text: '申报单位（盖章）：另一家公司' }
          : block,
      );
    const { intake } = await readEdited(form, 'basic-info', edit);
    const name = intake.answers.find(({ field }) => field === 'applicant.name');
    expect(name?.doubts).toContain('conflict');
    expect(name?.similarity).toBeLessThan(0.75);
  });

  it('勾的是另一种类别：列出来', async () => {
    const form = randomForm('regional', 'basic-info', 3);
    const edit = rows((row) => [
      row.map((cell) => (cell.text === '区域型' ? { ...cell, text: '□区域型 ☑行业型 □企业型' } : cell)),
    ]);
    const { intake } = await readEdited(form, 'basic-info', edit);
    expect(intake.unmatched.map(({ text }) => text)).toContain('□区域型 ☑行业型 □企业型');
  });
});

describe('几种改动在一份表上', () => {
  const together: readonly (readonly string[])[] = [
    ['提示留在原处', '合并的标签拆开并各写一遍', '填在标签后面'],
    ['合并的标签拆开', '换了括号', '填在标签后面'],
    ['年份倒着写', '标签换行', '几张表连成一张'],
    ['五项投资竖着排', '标签带冒号', '拖动了列边'],
    ['两项一行拆成两行', '标签改了说法', '标签里加了空格'],
  ];

  it.each(together.map((names) => [names.join('，'), names] as const))(
    '%s：没有一格悄悄读错',
    async (_, names) => {
      for (const [at, type] of types.entries()) {
        const form = randomForm(type, 'basic-info', 70 + at);
        const edit: Edit = (blocks) =>
          names.reduce((changed, name) => (edits[name] as Edit)(changed), [...blocks]);
        const { content, intake } = await readEdited(form, 'basic-info', edit);
        const { written, right, silentlyWrong } = verdict(form, intake);
        expect(silentlyWrong).toEqual([]);
        expect(right).toEqual(written);
        expect(charactersOut(intake)).toBe(charactersIn(content));
      }
    },
  );
});

describe('一个文件里的两份表', () => {
  it('附件3 后面接着附件2：各读各的，字符一个不少', async () => {
    const basic = randomForm('industry', 'basic-info', 8);
    const plan = randomForm('industry', 'plan', 8);
    const form = openForm({
      ...basic.dossier,
      answers: { ...plan.dossier.answers, ...basic.dossier.answers },
    });
    const edit: Edit = (blocks) => [...blocks, ...asHand(printablePaper('plan', form, false))];
    const { content, intake } = await readEdited(form, 'basic-info', edit);
    const { written, right, silentlyWrong, doubtful } = verdict(form, intake);
    expect(intake.papers).toEqual(['basic-info', 'plan']);
    expect(silentlyWrong).toEqual([]);
    expect(right).toEqual(written);
    expect(doubtful).toEqual([]);
    expect(charactersOut(intake)).toBe(charactersIn(content));
  });

  it('整张表套在一个只为排版的格子里，照样读对', async () => {
    const form = randomForm('enterprise', 'basic-info', 4);
    const xml = handXml(asHand(printablePaper('basic-info', form, false)));
    const inside = /<w:body>(.*)<\/w:body>/su.exec(xml)?.[1] ?? '';
    const layout = `<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
    const { content } = await readWord(handDocx(xml.replace(inside, layout)));
    const intake = readIntake(content, 'form.docx', emptied(form));
    const { written, right, silentlyWrong } = verdict(form, intake);
    expect(silentlyWrong).toEqual([]);
    expect(right.length).toBeGreaterThan(0.95 * written.length);
    expect(charactersOut(intake)).toBe(charactersIn(content));
  });
});
