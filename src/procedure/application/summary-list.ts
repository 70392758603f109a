import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme, SummaryColumn } from '#programme/definition/programme.ts';
import type { ImportableList, ListColumn } from '#programme/lists/importable-list.ts';
import { summaryWords as words } from './list-words.zh.ts';

const kinds = {
  number: { name: 'count' },
  centreType: { name: 'text' },
  recommender: { name: 'text' },
  applicantName: { name: 'text' },
  totalInvestment: { name: 'text' },
  mainContent: { name: 'text' },
  contact: { name: 'text' },
  remark: { name: 'text' },
} as const satisfies Record<SummaryColumn['shows'], ListColumn['kind']>;

/** 附件4 of a notice with the limit the notice sets. */
export function summaryListOf(programme: Programme): ImportableList {
  const index = indexProgramme(programme, programme.centreTypes[0]?.id ?? '', programme.year);
  return summaryList(programme, index.leaf(programme.parts.mainContent)?.limit?.maxCharacters ?? null);
}

/** 附件4 as the notice declares it, to be read again, with the unit's opinion beside it. */
function summaryList(programme: Programme, mainContentLimit: number | null): ImportableList {
  const limits: Partial<Record<SummaryColumn['shows'], number>> = {
    ...(mainContentLimit === null ? {} : { mainContent: mainContentLimit }),
    ...{ contact: 200, remark: 500 },
  };
  const columns = programme.summary.columns.map(({ label, shows }): ListColumn => {
    const [, before = label, unit] = /^(.+)（([^（）]+)）$/u.exec(label) ?? [];
    const most = limits[shows];
    return {
      ...{ id: shows, label: before, kind: kinds[shows], hint: words.hints[shows] },
      ...{ required: shows === 'applicantName', unique: shows === 'number' },
      ...(unit === undefined ? {} : { unit }),
      ...(most === undefined ? {} : { maxCharacters: most }),
    };
  });
  return {
    id: 'summary',
    title: words.title,
    lines: words.lines,
    columns: [
      ...columns,
      {
        id: 'opinion',
        label: words.opinion,
        aliases: words.opinionAliases,
        kind: { name: 'text' },
        required: false,
        maxCharacters: 2000,
        hint: words.opinionHint,
      },
      {
        id: 'opinedOn',
        label: words.opinedOn,
        aliases: words.opinedOnAliases,
        kind: { name: 'date' },
        required: false,
        hint: words.opinedOnHint,
      },
    ],
  };
}
