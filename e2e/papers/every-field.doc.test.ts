import { beforeAll, describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { exchangeCells } from './testing/exchange-cells.ts';
import { fullDossier } from './testing/full-dossier.ts';
import {
  countFaults,
  fieldPapers,
  pdfFaults,
  picture,
  pictures,
  printAndRead,
  wordFaults,
  type FieldPaper,
  type ReadPaper,
} from './testing/judge-paper.ts';
import { sheetCells } from './testing/sheet-cells.ts';
import { summaryFaults } from './testing/summary-columns.ts';

/** 纸面上没有格子的问题；新栏目既没有格子又不在这里，测试就指名失败。 */
const besideThePaper: Readonly<Record<string, readonly string[]>> = {
  'shanxi-2023': [
    'applicant.legalForm',
    'applicant.isBranch',
    'applicant.region',
    'applicant.isDigitalTech',
    'applicant.hostZone',
    'centre.isComprehensive',
    'centre.industry',
  ],
};

/** 各类型的样值互不重叠，附件4 才能把它们放在一起。 */
const valuesPerType = 400;

describe.each(notices.map(({ programme }) => programme))('通知 $id', (programme) => {
  const dossiers = programme.centreTypes.map(({ id }, index) =>
    fullDossier(indexProgramme(programme, id, programme.year), index * valuesPerType, picture),
  );

  describe.each(dossiers)('的 $notice.centreType 类，每个栏目', (full) => {
    const read = new Map<FieldPaper, ReadPaper>();
    const of = (paper: FieldPaper): ReadPaper => {
      const found = read.get(paper);
      if (!found) throw new Error(`${paper} 没有印出来`);
      return found;
    };

    beforeAll(async () => {
      for (const paper of fieldPapers)
        read.set(paper, await printAndRead(applicationPapers[paper](full.open, { state: 'draft' })));
    });

    it('都读得出来，都有格子，或者已知没有格子', () => {
      const unread = full.fields.filter(({ leaf }) => full.open.reading(leaf.id).state !== 'value');
      expect(unread.map(({ leaf }) => leaf.id)).toEqual([]);
      expect(full.fields.length).toBeLessThanOrEqual(valuesPerType);
      const cellless = full.fields.filter(({ places }) => places.length === 0).map(({ leaf }) => leaf.id);
      const known = besideThePaper[programme.id]?.filter((id) => full.notice.leaf(id)) ?? [];
      expect(cellless.toSorted()).toEqual(known.toSorted());
    });

    it.each(fieldPapers)('在 %s 的 Word 里都在自己那一格，别处没有', (paper) => {
      expect(wordFaults(full, paper, of(paper))).toEqual([]);
    });

    it.each(fieldPapers)('在 %s 的 PDF 里都在自己的行和列，别处没有', (paper) => {
      expect(pdfFaults(full, paper, of(paper))).toEqual([]);
    });

    it('若没有格子，答与不答印出来都一样', async () => {
      const answers = Object.fromEntries(
        full.fields.filter(({ places }) => places.length > 0).map(({ leaf, answer }) => [leaf.id, answer]),
      );
      const without = openDossier(full.notice, { ...full.open.dossier, answers: answers as never });
      for (const paper of fieldPapers) {
        const word = await renderWord(applicationPapers[paper](without, { state: 'draft' }), pictures);
        expect(Buffer.from(word).equals(of(paper).printed.word)).toBe(true);
      }
    });
  });

  describe('的附件4', () => {
    const document = summaryPaper(
      programme,
      dossiers.map(({ open }) => summaryRow(open, '推荐单位')),
      { state: 'draft' },
    );
    let read: ReadPaper;
    let excel: ReadonlyMap<string, string>;

    beforeAll(async () => {
      read = await printAndRead(document);
      excel = sheetCells(await renderExcel(document));
    });

    it('把各类型的每一项放在自己的行和列，Word、PDF、Excel 都是', () => {
      const faults = dossiers.flatMap((full, index) =>
        summaryFaults(programme, full, index + 1, read, excel),
      );
      expect(faults).toEqual([]);
    });

    it('只写着这几项，每项一处', () => {
      const texts = [read.wordText, read.pdfText, [...excel.values()].join('\n')];
      expect(dossiers.flatMap((full) => texts.flatMap((text) => countFaults(full, 'summary', text)))).toEqual(
        [],
      );
    });
  });

  it('的两个答案若印错了格子，Word 与 PDF 的核对都会指名', async () => {
    const [full] = dossiers;
    if (!full) throw new Error('没有类型');
    const document = applicationPapers['basic-info'](full.open, { state: 'draft' });
    const pairs = [
      ['centre.head.phone', 'centre.lead.phone'],
      ['finance.mainIncome.y1', 'finance.mainIncome.y2'],
      ['shareholders.r2.name', 'shareholders.r3.name'],
      ['financing.r1.item', 'financing.r2.item'],
      ['centre.investment.other', 'centre.investment.reserve'],
    ] as const;
    for (const [one, other] of pairs) {
      const wrong = await printAndRead(exchangeCells(document, one, other));
      for (const faults of [wordFaults(full, 'basic-info', wrong), pdfFaults(full, 'basic-info', wrong)]) {
        const named = new Set(faults.map((fault) => fault.split('：')[0]));
        expect([one, ...named]).toEqual([one, one, other]);
      }
    }
  });
});
