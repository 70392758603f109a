import type { OverviewCount, TypeSpread } from '#contract/overview.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { lines } from '#programme/views/paragraphs.ts';
import type { Call } from '../storage/calls.ts';
import { wideTable } from './wide-table.ts';
import { papersWords } from './words.zh.ts';

const { countColumns, spreadColumns } = papersWords;

/** How many applications of a call stand in each state, by city and type, as one table. */
export function countsPaper(
  call: Call,
  counts: readonly OverviewCount[],
  typeLabel: (centreType: string) => string,
): PaperDocument {
  const sums = new Map<string, { readonly row: OverviewCount; readonly count: number }>();
  for (const row of counts) {
    const key = [row.region, row.centreType, String(applicationStates.indexOf(row.state) + 10)].join(' ');
    sums.set(key, { row, count: (sums.get(key)?.count ?? 0) + row.count });
  }
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, count }]) => [
      row.region === '' ? papersWords.provincial : row.region,
      typeLabel(row.centreType),
      stateWords[row.state],
      String(count),
    ]);
  return wideTable(
    `${call.title} ${papersWords.counts}`,
    Object.values(countColumns),
    [70, 60, 82, 50],
    rows,
  );
}

/** How each indicator is spread, as one table. */
export function spreadPaper(call: Call, spread: readonly TypeSpread[]): PaperDocument {
  const rows = spread.flatMap(({ centreTypeLabel, indicators }) =>
    indicators.map((indicator) => {
      const found = indicator.distribution;
      return [
        ...[centreTypeLabel, indicator.label, indicator.unit],
        ...[String(indicator.counted), String(indicator.void), String(indicator.blank)],
        ...[found?.min, found?.lowerQuartile, found?.median, found?.upperQuartile, found?.max].map(
          (value) => value ?? '',
        ),
      ];
    }),
  );
  const widths = [20, 70, 14, 14, 14, 14, 23, 23, 23, 23, 24];
  const title = `${call.title} ${papersWords.spread}`;
  const paper = wideTable(title, Object.values(spreadColumns), widths, rows);
  return { ...paper, blocks: [...paper.blocks, ...lines(papersWords.spreadNote)] };
}
