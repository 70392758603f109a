import { expect, test } from 'vitest';
import { completeEvidence, evidenceFor, sampleDossier, type Changes } from '../testing/sample-dossier.ts';
import type { FileFacts } from './evidence-files.ts';
import { findingMessage } from './finding-message.ts';
import { runChecks } from './run-checks.ts';

/** Severity, code, target and sentence of all findings in the complete sample dossier with these changes. */
function found(changes: Changes, files?: FileFacts) {
  const dossier = sampleDossier(changes);
  return runChecks(dossier, files).map(({ severity, code, target, ...finding }) =>
    [severity, code, target, findingMessage({ severity, code, target, ...finding }, dossier.notice)].join(
      ' ',
    ),
  );
}

function withEvidence(...more: readonly (typeof completeEvidence)[number][]): Changes {
  return { evidence: [...completeEvidence, ...more] };
}

test.each<[string, Changes, string[]]>([
  [
    'a blank question',
    { answers: { 'head.email': ' ' } },
    ['blocks required.blank head.email 「中心负责人 邮箱」未填。请在「附件3 二」中填写。'],
  ],
  [
    'a blank section',
    { answers: { 'plan.summary': '\n' } },
    ['blocks required.blank plan.summary 「一、摘要」未填。请在「附件2 一、摘要」中填写。'],
  ],
  [
    'a blank indicator',
    { answers: { 'indicator.events': null } },
    [
      'blocks required.blank indicator.events 「近两年，组织交流推介会数量」未填。请在「附件2 二（一）应答表」中填写。',
    ],
  ],
  ['an optional question', { answers: { 'goal.innovation': undefined } }, []],
  [
    'a required column of a filled row',
    { answers: { 'team.r2.level': undefined } },
    [
      'blocks required.blank team.r2.level 「团队名单第 2 行职称级别」未填。请在「附件2 二（二）荣誉和团队」中填写。',
    ],
  ],
  [
    'a required column of a numbered line',
    { answers: { 'shareholders.r2.name': '乙' } },
    ['blocks required.blank shareholders.r2.share 「股东情况第 2 行持股比例」未填。请在「附件3 一」中填写。'],
  ],
  [
    'the first of the numbered lines',
    { answers: { 'financing.r1.item': undefined } },
    ['blocks required.blank financing.r1.item 「资金筹措方案第 1 行」未填。请在「附件3 二」中填写。'],
  ],
  [
    'too few rows',
    { answers: { 'tasks.r1.task': undefined, 'tasks.r1.from': undefined, 'tasks.r1.to': '' } },
    ['blocks table.tooFewRows tasks 「主要任务」已填 0 行，至少要填 1 行。请补齐。'],
  ],
  [
    'too many rows',
    {
      answers: {
        'team.r3.name': '王五',
        'team.r3.level': 'junior',
        'team.r4.name': '赵六',
        'team.r4.level': 'junior',
      },
    },
    ['blocks table.tooManyRows team 「团队名单」已填 4 行，最多填 3 行。请删减。'],
  ],
  [
    'a void indicator',
    {
      answers: { 'indicator.trained': '1.5' },
      evidence: completeEvidence.map((one) => ({
        ...one,
        links: one.links.filter(({ target }) => target !== 'indicator.trained'),
      })),
    },
    [
      'void indicator.void indicator.trained 「近两年，转型培训覆盖人数」填报 1.5 千人，但没有印证材料，视为无效。请提供印证材料并对应到本项；确实没有的填 0。',
    ],
  ],
  [
    'a claim without evidence',
    { answers: { 'claims.r2.what': '省长质量奖', 'claims.r2.date': '2021-01-01' } },
    [
      'void claim.void claims.r2 「荣誉第 2 行」没有印证材料，视为无效。请提供印证材料并对应到这一行，或删去这一行。',
    ],
  ],
  [
    'a text beyond its limit',
    { answers: { 'plan.summary': '字'.repeat(32) } },
    ['blocks text.tooLong plan.summary 「一、摘要」共 32 字，限 30 字，超出 2 字。请删减。'],
  ],
  ['a text at its limit', { answers: { 'summary.mainContent': '字'.repeat(20) } }, []],
  [
    'shareholders of an institution',
    { answers: { 'applicant.legalForm': '事业单位' } },
    [
      'warns notAsked.answered shareholders 「股东情况」不需要填写，但已有内容。请核对前面的回答，或删去这里的内容。',
    ],
  ],
])('%s', (_, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

test('0 is not void, and needs no evidence', () => {
  const changes = {
    answers: { 'indicator.funds': '0' },
    evidence: [evidenceFor('e1', 'annex.licence', 'claims.r1', 'team.r1')],
  };
  expect(
    runChecks(sampleDossier(changes))
      .filter(({ code }) => code === 'indicator.void')
      .map(({ target }) => target),
  ).toEqual(['indicator.seniors', 'indicator.events', 'indicator.trained']);
});

test('what is asked only perhaps is not required', () => {
  const changes = {
    answers: {
      'applicant.legalForm': undefined,
      'shareholders.r1.name': undefined,
      'shareholders.r1.share': undefined,
    },
  };
  expect(runChecks(sampleDossier(changes)).map(({ target }) => target)).toEqual(['applicant.legalForm']);
});

test('what cannot be read blocks, and what is doubtful warns, in the words of its kind', () => {
  const dossier = sampleDossier({
    answers: { 'indicator.events': '约24', 'claims.r1.date': '2022-05', 'shareholders.r1.share': '0.6' },
  });
  expect(runChecks(dossier).map(({ severity, code, target }) => [severity, code, target])).toEqual([
    ['warns', 'percent.fraction', 'shareholders.r1.share'],
    ['blocks', 'number.approximate', 'indicator.events'],
    ['warns', 'date.dayMissing', 'claims.r1.date'],
  ]);
  for (const finding of runChecks(dossier)) {
    const message = findingMessage(finding, dossier.notice);
    expect(message).toMatch(/^「.+」：.*[^：]。$/u);
    expect(message).not.toContain('{');
    expect(message).not.toContain('。。');
  }
});

test.each<[string, Changes, string[]]>([
  [
    'an unknown answer',
    { answers: { 'no.such': '1' } },
    [
      'blocks answer.unknownLeaf no.such 「no.such」不是本类型申报材料中的问题，这条回答不会被采用。请核对编号或中心类型，否则删去这条回答。',
    ],
  ],
  [
    'a row that is not listed',
    {
      rows: { claims: [] },
      evidence: completeEvidence.map((one) => ({
        ...one,
        links: one.links.filter(({ target }) => target !== 'claims.r1'),
      })),
    },
    [
      'blocks answer.rowNotListed claims.r1 「荣誉第 1 行」有回答，但 rows 中「claims」的行次没有列出「r1」。请把它列入，或删去这一行的回答。',
    ],
  ],
  [
    'a list of rows of no table',
    { rows: { nothing: ['r1'] } },
    ['blocks rows.unknownTable nothing rows 中的「nothing」不是本类型申报材料中的表。请核对编号，或删去它。'],
  ],
  [
    'a row that is listed twice',
    { rows: { tasks: ['r1', 'r1'] } },
    ['blocks rows.duplicate tasks rows 中「tasks」的行次重复列出了「r1」。请只留一次。'],
  ],
  ['a list of the rows of a fixed table', { rows: { financing: [] } }, []],
  [
    'evidence without links',
    withEvidence(evidenceFor('e9')),
    [
      'blocks evidence.namesNothing evidence.e9 「印证材料 e9」没有对应任何一项。每份印证材料都要明确呼应哪一项指标或事项，请指明；不需要的请删去。',
    ],
  ],
  [
    'evidence for nothing that exists',
    withEvidence(evidenceFor('e9', 'indicator.none')),
    [
      'blocks evidence.unknownTarget evidence.e9 「印证材料 e9」对应到「indicator.none」，本类型的申报材料中没有这一项。请改为对应现有的一项。',
    ],
  ],
  [
    'evidence for a row that is not filled',
    withEvidence(evidenceFor('e9', 'claims.r7')),
    [
      'blocks evidence.unknownRow evidence.e9 「印证材料 e9」对应到「荣誉第 7 行」，但表中这一行没有内容。请填写这一行，或改为对应其他项。',
    ],
  ],
  [
    'evidence for a cell, a table, a section and a question',
    withEvidence(
      evidenceFor(
        'e9',
        'finance.assets.y2',
        'team',
        'plan.construction',
        'applicant.name',
        'plan.applicant.sheet',
      ),
    ),
    [],
  ],
  [
    'the same id twice',
    withEvidence(evidenceFor('e01', 'annex.licence')),
    [
      'blocks evidence.duplicateId evidence.e01 「印证材料 e01」的编号用了 2 次。每份印证材料的编号必须不同，请改正。',
    ],
  ],
  ['two entries of one file', withEvidence({ ...evidenceFor('e9', 'team'), file: 'evidence/e01.pdf' }), []],
])('%s', (_, changes, expected) => {
  expect(found(changes)).toEqual(expected);
});

test.each<[[number, number] | null, [number, number] | null, boolean]>([
  [[1, 2], [2, 3], true],
  [[1, 2], [3, 4], false],
  [null, [9, 9], true],
  [[3, 4], [1, 2], false],
])('pages %j and %j of one file for one target overlap: %s', (first, second, overlap) => {
  const links = [first, second].map((pages, at) => ({ target: 'team', pages, order: at + 1 }));
  const expected = overlap
    ? [
        'warns evidence.samePagesTwice evidence.e9 「印证材料 e9」两次对应到「团队名单」，页码重叠。请合并为一次，或改正页码。',
      ]
    : [];
  expect(found(withEvidence({ ...evidenceFor('e9'), links }))).toEqual(expected);
});

test('files that are not there, cannot be read or have fewer pages are found', () => {
  const cited = {
    ...evidenceFor('e9'),
    links: [{ target: 'team', pages: [2, 5] as [number, number], order: 1 }],
  };
  const facts = (fact: 'missing' | 'empty' | 'wrongType' | 'unreadable' | { pages: number }) =>
    new Map([['evidence/e9.pdf', fact]]);
  const start = '「印证材料 e9」';
  expect(found(withEvidence(cited), facts('missing'))).toEqual([
    `blocks evidence.fileMissing evidence.e9 ${start}的文件「evidence/e9.pdf」不存在。请把文件放到该位置，或改正文件名。`,
  ]);
  expect(found(withEvidence(cited), facts('empty'))).toEqual([
    `blocks evidence.fileEmpty evidence.e9 ${start}的文件「evidence/e9.pdf」是空的。请重新导出后替换。`,
  ]);
  expect(found(withEvidence(cited), facts('wrongType'))).toEqual([
    `blocks evidence.fileWrongType evidence.e9 ${start}的文件「evidence/e9.pdf」内容与扩展名不符。请用原来的软件另存为该格式后替换。`,
  ]);
  expect(found(withEvidence(cited), facts('unreadable'))).toEqual([
    `blocks evidence.fileUnreadable evidence.e9 ${start}的文件「evidence/e9.pdf」打不开。请确认它没有损坏、没有加密后替换。`,
  ]);
  expect(found(withEvidence(cited), facts({ pages: 4 }))).toEqual([
    `blocks evidence.pagesBeyondFile evidence.e9 ${start}对应到「团队名单」的是第 2—5 页，但文件「evidence/e9.pdf」只有 4 页。请改正页码。`,
  ]);
  expect(found(withEvidence(cited), facts({ pages: 5 }))).toEqual([]);
});
