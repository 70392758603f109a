import type { Counted, Figure } from './count-forms.ts';

const names: Readonly<Record<string, string>> = {
  plain: '照印出的样子',
  years: '年份列',
  units: '单位',
  columns: '列拖动、换序',
  rows: '增删行',
  tracked: '修订',
  controls: '内容控件',
  merges: '合并不同',
  labels: '标签改写',
  inLabel: '写在标签后',
  hints: '提示语留着',
  split: '文字拆散',
  several: '三种一起',
};

const share = (part: number, of: number): string => `${((100 * part) / Math.max(of, 1)).toFixed(2)}%`;

/** The figure of all kinds together. */
export function total({ figures }: Counted): Figure {
  const sum: Figure = { forms: 0, cells: 0, marked: 0, right: 0, missing: 0, wrong: 0, silent: 0 };
  for (const figure of figures.values())
    for (const key of ['forms', 'cells', 'marked', 'right', 'missing', 'wrong', 'silent'] as const)
      sum[key] += figure[key];
  return sum;
}

/** A line for each kind, and one for all. */
export function figureLines(counted: Counted): string[] {
  const line = (name: string, figure: Figure): string =>
    `  ${name}：${figure.forms} 份 ${figure.cells} 格，对 ${share(figure.right, figure.cells)}（其中提示核对 ${share(figure.marked, figure.cells)}），缺 ${share(figure.missing, figure.cells)}，错而有提示 ${figure.wrong}，错而无提示 ${figure.silent}`;
  return [
    ...[...counted.figures].map(([kind, figure]) => line(names[kind] ?? kind, figure)),
    line('合计', total(counted)),
  ];
}

/** What was read wrong, the worst first, and from which form: its name makes it again. */
export function failureLines({ failures }: Counted, most: number): string[] {
  const order = ['silent', 'wrong', 'missing'];
  const shown = failures
    .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    .slice(0, most);
  return shown.map(
    ({ outcome, form, field, expected, found, similarity }) =>
      `  ${outcome} ${form} ${field}：应为“${expected.replaceAll('\n', '⏎')}”，读成“${found.replaceAll('\n', '⏎')}”${similarity === undefined ? '' : `（${similarity.toFixed(2)}）`}`,
  );
}
