import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { openNotice } from '../testing/open-notice.ts';
import { acceptAnswers } from './accept-answers.ts';
import { compareIntake } from './compare-intake.ts';
import type { Intake, Proposal } from './intake.ts';
import { joinIntakes } from './merge-proposals.ts';

const form = openNotice(shanxi2023, 'enterprise', {
  'applicant.name': '山西样例公司',
  'applicant.capital': '5000',
  'centre.name': '样例中心',
  'team.r2.name': '甲',
  'team.r2.duty': '总体',
});

const proposal = (field: string, value: string, similarity = 1): Proposal => ({
  ...{ field, value, raw: value, similarity, label: field, source: 'a.docx T1R1C1', doubts: [] },
});
const intake = (answers: readonly Proposal[], missing: readonly string[] = []): Intake => ({
  ...{ answers, missing, unmatched: [], formWords: [], papers: ['basic-info'] },
});

describe('文件里的与表单里的比较', () => {
  it('相同、新的、改了的、拿不准的、空着的；只有新的而且拿得准的先勾上', () => {
    const rows = compareIntake(
      form,
      intake(
        [
          proposal('applicant.name', '山西样例公司'),
          proposal('applicant.capital', '5,000万元'),
          proposal('applicant.uscc', '91140100MA0001181B'),
          proposal('centre.head.name', '乙', 0.6),
          proposal('centre.name', '另一中心'),
        ],
        ['applicant.founded'],
      ),
    );
    expect(rows.map(({ field, state, ticked }) => [field, state, ticked])).toEqual([
      ['applicant.name', 'same', false],
      ['applicant.capital', 'same', false],
      ['applicant.uscc', 'new', true],
      ['centre.head.name', 'low', false],
      ['centre.name', 'changed', false],
      ['applicant.founded', 'missing', false],
    ]);
    expect(rows[4]).toMatchObject({ inFile: '另一中心', inForm: '样例中心', similarity: 1 });
  });

  it('表单里有、文件的那张表里没有的格子，也列出来', () => {
    const rows = compareIntake(form, intake([proposal('team.r2.name', '甲')]));
    expect(rows.map(({ field, state }) => [field, state])).toEqual([
      ['team.r2.name', 'same'],
      ['team.r2.duty', 'missing'],
    ]);
  });

  it('表单的那一行不一定是同一条：旁边空着的格拿不准，不先勾上', () => {
    const rows = compareIntake(
      form,
      intake([
        proposal('team.r2.name', '乙'),
        proposal('team.r2.position', '主任'),
        proposal('team.r3.name', '丙'),
        proposal('team.r3.position', '副主任'),
      ]),
    );
    expect(rows.map(({ field, state, ticked }) => [field, state, ticked])).toEqual([
      ['team.r2.name', 'changed', false],
      ['team.r2.position', 'low', false],
      ['team.r3.name', 'new', true],
      ['team.r3.position', 'new', true],
      ['team.r2.duty', 'missing', false],
    ]);
    expect(rows[1]?.proposal?.doubts).toEqual(['place']);
  });

  it('确是同一条：空着的先勾上；比较之后别人已经另起一行写了它，也不再先勾上', () => {
    const own = [proposal('team.r2.name', '甲'), proposal('team.r2.position', '主任')];
    expect(compareIntake(form, intake(own)).map(({ state, ticked }) => [state, ticked])).toEqual([
      ['same', false],
      ['new', true],
      ['missing', false],
    ]);
    const apart = [proposal('team.r5.name', '甲'), proposal('team.r5.position', '主任')];
    expect(compareIntake(form, intake(apart)).filter(({ ticked }) => ticked)).toEqual([]);
  });

  it('采用只改采用的那些，新的行排在最后，别的不动', () => {
    const dossier = { ...form.dossier, rows: { team: ['r2'] } };
    const after = acceptAnswers(dossier, form.notice, [
      proposal('team.r5.name', '丙'),
      proposal('centre.name', '新名'),
    ]);
    expect(after.answers).toEqual({ ...dossier.answers, 'team.r5.name': '丙', 'centre.name': '新名' });
    expect(after.rows).toEqual({ team: ['r2', 'r5'] });
    expect(dossier.rows).toEqual({ team: ['r2'] });
  });

  it('两份文件对同一项说法不同：留下一个，拿不准；说法相同：留下更准的', () => {
    const joined = joinIntakes(
      [
        intake(
          [proposal('centre.name', '甲中心', 0.9), proposal('applicant.name', '山西样例公司', 0.8)],
          ['applicant.uscc'],
        ),
        intake([
          proposal('centre.name', '乙中心'),
          proposal('applicant.name', '山西样例 公司'),
          proposal('applicant.uscc', '91140100MA0001181B'),
        ]),
      ],
      form,
    );
    const byField = Object.fromEntries(joined.answers.map((one) => [one.field, one]));
    expect(byField['centre.name']).toMatchObject({ value: '乙中心', similarity: 0.5, doubts: ['conflict'] });
    expect(joined.unmatched.map(({ text }) => text)).toEqual(['甲中心']);
    expect(byField['applicant.name']?.similarity).toBe(1);
    expect(joined.missing).toEqual([]);
  });
});
