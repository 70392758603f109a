import { describe, expect, it } from 'vitest';
import type { Dossier } from './dossier.ts';
import { versionDigest } from './version-digest.ts';

const hashes = new Map([['evidence/e01.pdf', 'aa'.repeat(32)]]);

const dossier: Dossier = {
  format: 1,
  notice: 'sample',
  year: 2023,
  centreType: 'regional',
  answers: { 'applicant.name': '山西样例', 'indicator.funds': '500' },
  rows: { team: ['r1', 'r2'] },
  evidence: [
    {
      id: 'e01',
      file: 'evidence/e01.pdf',
      title: '证明',
      links: [{ target: 'indicator.funds', pages: [1, 2], order: 1 }],
    },
  ],
};

const base = versionDigest(dossier, hashes);

function withLink(change: Partial<Dossier['evidence'][number]['links'][number]>): Dossier {
  return {
    ...dossier,
    evidence: dossier.evidence.map((entry) => ({
      ...entry,
      links: entry.links.map((link) => ({ ...link, ...change })),
    })),
  };
}

describe('一版的摘要', () => {
  it.each<[string, Dossier]>([
    ['答案', { ...dossier, answers: { ...dossier.answers, 'indicator.funds': '501' } }],
    ['答案的有无', { ...dossier, answers: { 'applicant.name': '山西样例' } }],
    ['行的次序', { ...dossier, rows: { team: ['r2', 'r1'] } }],
    ['印证材料的有无', { ...dossier, evidence: [] }],
    [
      '印证材料的名称',
      { ...dossier, evidence: dossier.evidence.map((entry) => ({ ...entry, title: '另一证明' })) },
    ],
    ['印证材料所挂的事项', withLink({ target: 'indicator.seniors' })],
    ['印证材料的页码', withLink({ pages: null })],
    ['印证材料的次序', withLink({ order: 2 })],
    ['年度', { ...dossier, year: 2024 }],
    ['通知', { ...dossier, notice: 'other' }],
    ['类型', { ...dossier, centreType: 'enterprise' }],
  ])('随%s而变', (_, changed) => {
    expect(versionDigest(changed, hashes)).not.toBe(base);
  });

  it('随文件的内容而变，缺了文件也变', () => {
    expect(versionDigest(dossier, new Map([['evidence/e01.pdf', 'bb'.repeat(32)]]))).not.toBe(base);
    expect(versionDigest(dossier, new Map())).not.toBe(base);
  });

  it.each<[string, Dossier]>([
    ['推荐意见', { ...dossier, recommendation: { unit: '太原市发改委', order: 1, remark: '重点' } }],
    [
      '此前的版本',
      { ...dossier, versions: [{ digest: '0'.repeat(64), frozenAt: '2023-07-01T08:00:00+08:00' }] },
    ],
    ['答案写下的先后', { ...dossier, answers: { 'indicator.funds': '500', 'applicant.name': '山西样例' } }],
  ])('不随%s而变', (_, changed) => {
    expect(versionDigest(changed, hashes)).toBe(base);
  });

  it('不随别的文件而变', () => {
    expect(versionDigest(dossier, new Map([...hashes, ['evidence/e99.pdf', 'cc'.repeat(32)]]))).toBe(base);
  });
});
