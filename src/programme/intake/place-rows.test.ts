import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import { openNotice } from '../testing/open-notice.ts';
import { compareIntake, type ComparedAnswer } from './compare-intake.ts';
import type { Intake, Proposal } from './intake.ts';
import { joinIntakes } from './merge-proposals.ts';
import { placeRows } from './place-rows.ts';
import { readIntake } from './read-intake.ts';
import { content, grid, line } from './testing/word-blocks.ts';

const columns = {
  name: '姓名',
  position: '职务',
  title: '职称',
  titleLevel: '职称级别',
  degree: '学历学位',
  employment: '在职/外聘',
  duty: '中心内分工',
} as const;
type Column = keyof typeof columns;
type Person = Partial<Record<Column, string>>;
const names = Object.keys(columns) as Column[];

/** A list of people as a Word file. */
const list = (people: readonly Person[], file: string, form: OpenDossier): Intake =>
  readIntake(
    content(
      line('转型促进中心团队名单'),
      grid([
        ['序号', ...Object.values(columns)],
        ...people.map((person, at) => [String(at + 1), ...names.map((column) => person[column] ?? '')]),
      ]),
    ),
    file,
    form,
  );

const formOf = (people: Readonly<Record<string, Person>>): OpenDossier =>
  openNotice(
    shanxi2023,
    'enterprise',
    Object.fromEntries(
      Object.entries(people).flatMap(([row, person]) =>
        Object.entries(person).map(([column, said]) => [`team.${row}.${column}`, said]),
      ),
    ),
  );

const ticked = (rows: readonly ComparedAnswer[]) =>
  rows.flatMap(({ field, ticked: on, inFile }) => (on ? [[field, inFile]] : []));
const states = (rows: readonly ComparedAnswer[]) =>
  Object.fromEntries(rows.map(({ field, state }) => [field, state]));

const proposal = (field: string, value: string, similarity = 1): Proposal => ({
  ...{ field, value, raw: value, similarity, label: field, source: 'a.docx T1R1C1', doubts: [] },
});

describe('文件里的行放到表单的哪一行', () => {
  it('上面添了一行：原有的人还是原来那行，空着的补上；添的人另起一行', () => {
    const form = formOf({ r1: { name: '张三丰' }, r2: { name: '李四光', position: '总工' } });
    const file = list(
      [
        { name: '王五', position: '主任' },
        { name: '张三丰', position: '副主任', duty: '总体协调' },
        { name: '李四光', position: '总工', duty: '平台开发' },
      ],
      'a.docx',
      form,
    );
    expect(ticked(compareIntake(form, file))).toEqual([
      ['team.r3.name', '王五'],
      ['team.r3.position', '主任'],
      ['team.r1.position', '副主任'],
      ['team.r1.duty', '总体协调'],
      ['team.r2.duty', '平台开发'],
    ]);
  });

  it('两边第一行是两个人：后来的另起一行，不写到前一个人旁边', () => {
    const form = formOf({ r1: { name: '张三丰' } });
    const file = list([{ name: '李四光', position: '总工' }], 'a.docx', form);
    expect(ticked(compareIntake(form, file))).toEqual([
      ['team.r2.name', '李四光'],
      ['team.r2.position', '总工'],
    ]);
  });

  it('名字像是改了字：算同一行，不同的与空着的都不先勾上', () => {
    const form = formOf({ r1: { name: '张三丰' } });
    const file = list([{ name: '张三峰', position: '总工' }], 'a.docx', form);
    expect(states(compareIntake(form, file))).toEqual({
      'team.r1.name': 'changed',
      'team.r1.position': 'low',
    });
  });

  it('没有名字的行，凭位置算那一行，不先勾上；表单那一行只有名字以外的，也是', () => {
    const form = formOf({ r1: { name: '张三丰' }, r2: { position: '总工' } });
    const file = list([{ duty: '平台开发' }, { name: '李四光', duty: '诊断咨询' }], 'a.docx', form);
    expect(states(compareIntake(form, file))).toEqual({
      'team.r1.duty': 'low',
      'team.r2.name': 'low',
      'team.r2.duty': 'low',
      'team.r1.name': 'missing',
      'team.r2.position': 'missing',
    });
  });

  it('同名的两个人：别的格说得清是谁，就补上；说不清，不先勾上', () => {
    const form = formOf({
      r1: { name: '张三丰', position: '总工' },
      r2: { name: '张三丰', position: '主任' },
    });
    const clear = list(
      [
        { name: '张三丰', position: '主任', duty: '总体协调' },
        { name: '张三丰', position: '总工', duty: '平台开发' },
      ],
      'a.docx',
      form,
    );
    expect(ticked(compareIntake(form, clear))).toEqual([
      ['team.r2.duty', '总体协调'],
      ['team.r1.duty', '平台开发'],
    ]);
    const unclear = list([{ name: '张三丰', duty: '总体协调' }], 'a.docx', form);
    expect(ticked(compareIntake(form, unclear))).toEqual([]);
  });

  it('两份文件的名单：同一个人合成一行，两个人各是一行', () => {
    const form = formOf({});
    const first = list([{ name: '张三丰', position: '主任' }], 'a.docx', form);
    const second = list(
      [
        { name: '李四光', duty: '平台开发' },
        { name: '张三丰', duty: '总体协调' },
      ],
      'b.docx',
      form,
    );
    expect(ticked(compareIntake(form, joinIntakes([first, second], form)))).toEqual([
      ['team.r1.name', '张三丰'],
      ['team.r1.position', '主任'],
      ['team.r2.name', '李四光'],
      ['team.r2.duty', '平台开发'],
      ['team.r1.duty', '总体协调'],
    ]);
  });

  it('行数固定的表也一样：股东各归各行，放不下的不先勾上', () => {
    const form = openNotice(shanxi2023, 'enterprise', {
      'shareholders.r1.name': '样例集团',
      'shareholders.r2.name': '甲公司',
      'shareholders.r3.name': '乙企业',
      'shareholders.r4.name': '丙中心',
    });
    const rows = (people: readonly string[]) =>
      placeRows(
        people.flatMap((name, at) => [
          proposal(`shareholders.r${String(at + 1)}.name`, name),
          proposal(`shareholders.r${String(at + 1)}.share`, String(40 - at)),
        ]),
        form,
      );
    const intake = (answers: Proposal[]): Intake => ({
      ...{ answers, missing: [], unmatched: [], formWords: [], papers: ['basic-info'] },
    });
    expect(ticked(compareIntake(form, intake(rows(['山西投资', '样例集团', '另一股东']))))).toEqual([
      ['shareholders.r5.name', '山西投资'],
      ['shareholders.r5.share', '40'],
      ['shareholders.r1.share', '39'],
    ]);
  });

  it('一行一条的内容，上面添了一条：原有的相同，添的另起一行', () => {
    const form = openNotice(shanxi2023, 'enterprise', {
      'innovationContent.r1.text': '建设公共服务平台',
      'innovationContent.r2.text': '研发十项行业算法',
    });
    const placed = placeRows(
      ['培训从业人员', '建设公共服务平台', '研发十项行业算法'].map((text, at) =>
        proposal(`innovationContent.r${String(at + 1)}.text`, text),
      ),
      form,
    );
    expect(placed.map(({ field }) => field)).toEqual([
      'innovationContent.r3.text',
      'innovationContent.r1.text',
      'innovationContent.r2.text',
    ]);
  });
});

const pool: Readonly<Record<Column, readonly string[]>> = {
  name: ['张三丰', '张三峰', '李四光', '王五', '赵六'],
  position: ['主任', '总工'],
  title: ['教授', '工程师'],
  titleLevel: ['正高级', '中级'],
  degree: ['博士', '硕士'],
  employment: ['在职', '外聘'],
  duty: ['平台开发', '诊断咨询', '总体协调'],
};
const person = fc.record(
  Object.fromEntries(names.map((column) => [column, fc.constantFrom(...pool[column])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Person>;
const people = fc.array(person, { maxLength: 5 });

/** Do two people not gainsay each other in anything? */
const agree = (one: Person, other: Person): boolean =>
  names.every((column) => !one[column] || !other[column] || one[column] === other[column]);

describe('先勾上的那些', () => {
  it('不论名单怎样：采用之后没有一行里有两个人的格', () => {
    fc.assert(
      fc.property(people, people, people, (inForm, inFirst, inSecond) => {
        const standing = Object.fromEntries(inForm.map((one, at) => [`r${String(at + 1)}`, one]));
        const form = formOf(standing);
        const files: Readonly<Record<string, readonly Person[]>> = { a: inFirst, b: inSecond };
        const read = Object.entries(files).map(([file, rows]) => list(rows, file, form));
        const byRow = new Map<string, Set<Person>>();
        for (const { field, ticked: on, proposal: found } of compareIntake(form, joinIntakes(read, form))) {
          const place = /^([ab]) T1R(\d+)C/u.exec(found?.source ?? '');
          const from = files[place?.[1] ?? '']?.[Number(place?.[2]) - 2];
          const row = field.split('.')[1] ?? '';
          if (on && from) byRow.set(row, new Set([...(byRow.get(row) ?? []), from]));
          expect(on && !from).toBe(false);
        }
        for (const [row, from] of byRow) {
          const stood = standing[row];
          const isFilled = stood !== undefined && Object.keys(stood).length > 0;
          const said = new Set([...from].map(({ name }) => name));
          if (isFilled) said.add(stood.name);
          // Of one person, or of people who bear one name.
          if (from.size > 1 || isFilled) expect([...said]).toEqual([expect.any(String)]);
          if (!isFilled) continue;
          for (const one of from) {
            const others = inForm.filter((other) => other !== stood && other.name === one.name);
            expect(others.filter((other) => agree(one, other))).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
