import { describe, expect, it } from 'vitest';
import type { Changes } from '../testing/sample-dossier.ts';
import { evidenceFor, sampleDossier } from '../testing/sample-dossier.ts';
import type { PaperDocument } from '../definition/document.ts';
import { paperCode, qrText, readPaperQr, typedPaperCode } from './paper-mark.ts';
import { applicationPapers, printablePaper, type PaperId } from './papers.ts';

const codeOf = (paper: PaperId, changes: Changes = {}) =>
  paperCode(applicationPapers[paper](sampleDossier(changes), { state: 'draft' }));

function changed(changes: Changes): PaperId[] {
  const papers = Object.keys(applicationPapers) as PaperId[];
  return papers.filter((paper) => codeOf(paper, changes) !== codeOf(paper));
}

function qrCodes(paper: PaperDocument): string[] {
  return JSON.stringify(paper).match(/SHUZHUAN:[^"]+/gu) ?? [];
}

describe('纸件的编码', () => {
  it('是三组四位，不含容易认错的 I、L、O、U', () => {
    expect(codeOf('basic-info')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u);
  });

  it('同样的内容总是同样的编码', () => {
    expect(changed({})).toEqual([]);
  });

  it('指标变了，建设方案的编码变，基本情况表的不变', () => {
    expect(changed({ answers: { 'indicator.funds': '501' } })).toEqual(['plan']);
  });

  it('总投资变了，基本情况表的编码变，建设方案的不变', () => {
    expect(changed({ answers: { 'centre.total': '2601' } })).toEqual(['basic-info']);
  });

  it('单位名称印在两份纸上，两份的编码都变', () => {
    expect(changed({ answers: { 'applicant.name': '山西另一公司' } })).toEqual(['basic-info', 'plan']);
  });

  it('纸面没有的问题变了，哪份的编码都不变', () => {
    expect(changed({ answers: { 'applicant.legalForm': 'institution' } })).toEqual([]);
  });

  it('写法不同而印出来一样的，编码不变', () => {
    expect(changed({ answers: { 'centre.total': '2,600' } })).toEqual([]);
  });

  it('换了营业执照，印材料的纸编码变，基本情况表的不变', () => {
    const evidence = [
      { ...evidenceFor('e01', 'annex.licence'), title: '新营业执照' },
      evidenceFor('e02', 'indicator.funds', 'indicator.seniors', 'indicator.events', 'indicator.trained'),
      evidenceFor('e03', 'claims.r1', 'team.r1'),
    ];
    expect(changed({ evidence })).toEqual(['plan', 'evidence-index']);
  });
});

describe('页脚', () => {
  it('空白的纸没有字，草稿写草稿，定稿写编码', () => {
    const build = applicationPapers['basic-info'];
    expect(build(sampleDossier(), { state: 'blank' }).footerMark).toBe('');
    expect(printablePaper('basic-info', sampleDossier(), false).footerMark).toBe('草稿');
    expect(printablePaper('basic-info', sampleDossier(), true).footerMark).toBe(codeOf('basic-info'));
  });

  it('定稿印上编码和二维码之后，编码仍由草稿的内容得出', () => {
    const frozen = printablePaper('plan', sampleDossier(), true);
    expect(frozen.footerMark).toBe(codeOf('plan'));
  });
});

describe('二维码', () => {
  it('说明是哪个通知的哪份纸、什么编码', () => {
    expect(qrText('sample', 'basic-info', 'AAAA-BBBB-CCCC')).toBe(
      'SHUZHUAN:1:sample:basic-info:AAAA-BBBB-CCCC',
    );
  });

  it('草稿和空白的纸上没有', () => {
    for (const state of ['draft', 'blank'] as const)
      expect(qrCodes(applicationPapers['basic-info'](sampleDossier(), { state }))).toEqual([]);
  });
});

describe('读回来的二维码', () => {
  const code = '7K2M-9QXP-04TD';

  it('封面和签字处的说编码，页脚的还说第几页、共几页', () => {
    expect(readPaperQr(qrText('sample', 'plan', code))).toEqual({ code, page: null });
    expect(readPaperQr('7K2M9QXP04TD:12:111')).toEqual({ code, page: { number: 12, of: 111 } });
  });

  it('别的二维码不认', () => {
    for (const text of [
      'https://example.cn/',
      '7K2M9QXP04TD',
      '7K2M9QXP04TD:8:7',
      '7K2M9QXP04TD:0:7',
      '7K2M9QXP04TD:1:7:9',
      'SHUZHUAN:1:sample:plan:甲',
    ])
      expect(readPaperQr(text)).toBeNull();
  });
});

describe('手工输入的编码', () => {
  it('大小写、空格、各种横线和容易混的字母都不妨碍', () => {
    for (const typed of ['7k2m-9qxp-04td', '7K2M 9QXP O4TD', '７Ｋ２Ｍ—9QXP–04TD', '7K2M9QXP04TD'])
      expect(typedPaperCode(typed)).toBe('7K2M-9QXP-04TD');
    expect(typedPaperCode('LI00-0000-0000')).toBe('1100-0000-0000');
  });

  it('少一位、多一位都不是编码', () => {
    expect(typedPaperCode('7K2M-9QXP-04T')).toBeNull();
    expect(typedPaperCode('7K2M-9QXP-04TDD')).toBeNull();
    expect(typedPaperCode('')).toBeNull();
  });
});
