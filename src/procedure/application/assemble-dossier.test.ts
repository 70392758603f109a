import { describe, expect, it } from 'vitest';
import { assembleDossier, evidencePath, rowsLeaf, tableOfRows, takeApart } from './assemble-dossier.ts';

const content = {
  notice: 'shanxi-2023',
  year: 2023,
  centreType: 'enterprise',
  answers: {
    'applicant.name': '样例公司',
    'team.r1.name': null,
    'rows:team': ['r2', 'r1'],
    'rows:goals': [],
  },
  links: {
    'annex.licence': [{ evidenceId: 'e1', pages: null }],
    'indicator.funds': [
      { evidenceId: 'e2', pages: [2, 3] as [number, number] },
      { evidenceId: 'e1', pages: null },
    ],
  },
  evidence: [
    { id: 'e1', title: '营业执照', fileName: '执照.PDF' },
    { id: 'e2', title: '资金证明', fileName: '证明.jpg' },
    { id: 'e3', title: '没有关联的', fileName: '其他.pdf' },
  ],
  recommendation: null,
};

describe('申报成为卷宗', () => {
  const dossier = assembleDossier(content);

  it('行序与答案分开，没有关联的材料不在其中', () => {
    expect(dossier.answers).toEqual({ 'applicant.name': '样例公司', 'team.r1.name': null });
    expect(dossier.rows).toEqual({ team: ['r2', 'r1'], goals: [] });
    expect(dossier.evidence.map(({ id, file }) => [id, file])).toEqual([
      ['e1', 'evidence/e1.pdf'],
      ['e2', 'evidence/e2.jpg'],
    ]);
  });

  it('一份材料记得它在每一处排第几', () => {
    expect(dossier.evidence[0]?.links).toEqual([
      { target: 'annex.licence', pages: null, order: 1 },
      { target: 'indicator.funds', pages: null, order: 2 },
    ]);
  });

  it('拆开就是原来存的', () => {
    const apart = takeApart(dossier).map(({ leaf, value }) => [leaf, value]);
    expect(Object.fromEntries(apart)).toEqual(content.answers);
  });

  it('只有这样写的才是行序', () => {
    expect(tableOfRows(rowsLeaf('team'))).toBe('team');
    expect(tableOfRows('team.r1.name')).toBeNull();
  });

  it('文件名里的路径不带进卷宗', () => {
    expect(evidencePath('e1', '../../etc/passwd')).toBe('evidence/e1');
  });
});
