import {
  type Block,
  officialPage,
  type PaperDocument,
  type Paragraph,
} from '#programme/definition/document.ts';
import { lines } from '#programme/views/paragraphs.ts';

/** What a recommended application says in the texts of its unit. */
export interface RecommendedLine {
  readonly applicantName: string;
  readonly centreName: string;
  /** As 附件4 says it: 区域型, 行业型, 企业型. */
  readonly centreType: string;
}

/** What the texts of a unit are written from. */
export interface UnitTextFacts {
  readonly unitName: string;
  /** Whom the letter is for. */
  readonly authorityName: string;
  /** As the notice is called: 山西省省级数字化转型促进中心. */
  readonly noticeTitle: string;
  readonly callTitle: string;
  /** In the order of recommendation. */
  readonly recommended: readonly RecommendedLine[];
  /** 2023年6月1日. */
  readonly day: string;
}

/**
 * The body of the unit's letter to the authority, for a red-head document of its own: head, number and seal are the
 * office's. The notice asks for no such letter; its wording is assumed.
 */
export function recommendationLetter(facts: UnitTextFacts): PaperDocument {
  const { unitName, authorityName, noticeTitle, callTitle, recommended, day } = facts;
  const title = `${unitName}关于推荐申报${noticeTitle}的函`;
  return paper(title, [
    said(`${authorityName}：`, false),
    said(
      `按照《${callTitle}》要求，我单位组织开展了申报工作。经对申报材料审核，现推荐${names(recommended)}` +
        `共${String(recommended.length)}家单位申报建设${noticeTitle}（${byType(recommended)}）。` +
        '申报材料真实性由申报单位负责，我单位已核对申报主体资格与材料完整性。',
    ),
    said('请予审核。'),
    space,
    said('附件：推荐汇总表', true),
    space,
    ...signed(unitName, day),
  ]);
}

/**
 * What the unit puts on its website: who is recommended, and where to turn. Days and telephone are the office's to fill
 * in, and stand as gaps.
 */
export function recommendationAnnouncement(facts: UnitTextFacts): PaperDocument {
  const { unitName, noticeTitle, callTitle, recommended, day } = facts;
  return paper(`关于拟推荐申报${noticeTitle}单位的公示`, [
    said(
      `按照《${callTitle}》要求，经单位申报、材料审核，拟推荐以下${String(recommended.length)}家单位申报建设${noticeTitle}，现予以公示。`,
    ),
    table(recommended),
    space,
    said(
      '公示期为____年__月__日至____年__月__日。任何单位和个人如有异议，请在公示期内以书面形式实名向我单位反映，并提供必要的证明材料。',
    ),
    said('联系人：________　联系电话：________'),
    space,
    ...signed(unitName, day),
  ]);
}

const space: Block = { type: 'space', mm: 6 };

const paper = (title: string, blocks: readonly Block[]): PaperDocument => ({
  title,
  page: officialPage,
  footerMark: '',
  blocks: [{ type: 'title', text: title }, space, ...blocks],
});

const said = (text: string, indent = true): Paragraph => ({
  type: 'paragraph',
  runs: [{ text }],
  indent,
});

const signed = (unitName: string, day: string): Paragraph[] =>
  [unitName, day].map((text) => ({ type: 'paragraph', runs: [{ text }], align: 'right' }));

/** Three are named, of more the first three: a sentence is not a list. */
function names(recommended: readonly RecommendedLine[]): string {
  const first = recommended.slice(0, 3).map(({ applicantName }) => applicantName);
  return `${first.join('、')}${recommended.length > first.length ? '等' : ''}`;
}

function byType(recommended: readonly RecommendedLine[]): string {
  const counts = new Map<string, number>();
  for (const { centreType } of recommended) counts.set(centreType, (counts.get(centreType) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type}${String(count)}家`).join('、');
}

const columns = [
  { label: '序号', width: 16 },
  { label: '申报单位', width: 58 },
  { label: '促进中心名称', width: 58 },
  { label: '类型', width: 24 },
] as const;

function table(recommended: readonly RecommendedLine[]): Block {
  const row = (texts: readonly string[]) => ({
    cells: texts.map((text) => ({ blocks: lines(text, { align: 'center' }) })),
    breakable: false,
  });
  return {
    type: 'table',
    columns: columns.map(({ width }) => width),
    headerRows: 1,
    rows: [
      row(columns.map(({ label }) => label)),
      ...recommended.map(({ applicantName, centreName, centreType }, at) =>
        row([String(at + 1), applicantName, centreName, centreType]),
      ),
    ],
  };
}
