import type { HandBlock, HandCell, HandRow } from './hand-docx.ts';

/** What people do to a form when they fill it in; the answers stay what they were. */
export type Edit = (blocks: readonly HandBlock[]) => HandBlock[];

/** Changes cells of tables. */
export const cells =
  (change: (cell: HandCell, row: HandRow) => HandCell): Edit =>
  (blocks) =>
    blocks.map((block) =>
      'rows' in block ? { rows: block.rows.map((row) => row.map((cell) => change(cell, row))) } : block,
    );

/** Changes rows of tables. */
export const rows =
  (change: (row: HandRow, index: number, all: readonly HandRow[]) => readonly HandRow[]): Edit =>
  (blocks) =>
    blocks.map((block) => ('rows' in block ? { rows: block.rows.flatMap(change) } : block));

/** A value, not a label, is told by the label before it in its row. */
/** Puts other words in the place of whole cells. */
export const replaceText = (pairs: readonly (readonly [string, string])[]): Edit =>
  cells((cell) => {
    const found = pairs.find(([from]) => from === cell.text);
    return found ? { ...cell, text: found[1] } : cell;
  });

const isLabel = (text: string): boolean => labels.includes(text);
const labels = [
  '单位名称',
  '统一社会信用代码',
  '成立时间',
  '注册资本（万元）',
  '股东名称',
  '持股比例',
  '总资产（万元）',
  '固定资产\n（万元）',
  '资产负债率（％）',
  '主要收入\n（万元）',
  '专项研究与开发经费 （万元）',
  '法人代表及联系电话',
  '转型促进中心名称',
  '转型促进中心负责人姓名',
  '职务/职称',
  '联系方式',
  '邮箱',
  '中心专业团队牵头人姓名',
  '转型促进中心总投资（万元）',
  '其他费用（万元）',
  '预备费用（万元）',
  '铺底流动资金（万元）',
  '建设方向',
  '创新能力',
  '转型投入',
  '转型服务',
  '经济社会效益',
];

const withLabels = (change: (label: string) => string): Edit =>
  cells((cell) => (isLabel(cell.text) ? { ...cell, text: change(cell.text) } : cell));

/** The edits by what they are. */
export const edits: Readonly<Record<string, Edit>> = {
  原样: (blocks) => [...blocks],
  换了括号: withLabels((label) => label.replace(/（/gu, '(').replace(/）/gu, ')')),
  标签里加了空格: withLabels((label) => [...label].join(' ')),
  标签带冒号: withLabels((label) => `${label}：`),
  标签换行: withLabels((label) => `${label.slice(0, 2)}\n${label.slice(2)}`),
  标签改了说法: replaceText([
    ['单位名称', '申报单位名称'],
    ['统一社会信用代码', '社会信用代码'],
    ['成立时间', '成立日期'],
    ['注册资本（万元）', '注册资金（万元）'],
    ['法人代表及联系电话', '法定代表人及联系电话'],
    ['联系方式', '联系电话'],
    ['邮箱', '电子邮箱'],
    ['转型促进中心名称', '促进中心名称'],
    ['持股比例', '持股比例（%）'],
    ['职务/职称', '职务、职称'],
  ]),
  提示留在原处: (blocks) => {
    const labelled = rows((row) => [
      row.map((cell, at) =>
        row[at - 1]?.text === '单位名称' && cell.text !== '（申报单位）'
          ? { ...cell, text: `（申报单位）${cell.text}` }
          : cell,
      ),
    ]);
    return labelled(blocks);
  },
  提示换了括号留在后面: rows((row) => [
    row.map((cell, at) =>
      row[at - 1]?.text === '单位名称' && cell.text !== '（申报单位）'
        ? { ...cell, text: `${cell.text} (申报单位)` }
        : cell,
    ),
  ]),
  类别用勾选: cells((cell, row) =>
    row.some(({ text }) => text === '申报类别') && /^(?:区域|行业|企业)型$/u.test(cell.text)
      ? {
          ...cell,
          text: ['区域型', '行业型', '企业型'].map((one) => (one === cell.text ? '☑' : '□') + one).join(' '),
        }
      : cell,
  ),
  填在标签后面: rows((row) => {
    const [label, value, ...others] = row;
    if (!label || !value || others.length > 0 || label.rows > 1 || !isLabel(label.text) || value.text === '')
      return [row];
    return [[{ ...label, right: value.right, text: `${label.text}：${value.text}` }]];
  }),
  填在标签格里空着后一格: rows((row) => {
    const [label, value, ...others] = row;
    if (!label || !value || others.length > 0 || label.rows > 1 || !isLabel(label.text) || value.text === '')
      return [row];
    return [
      [
        { ...label, text: `${label.text}：${value.text}` },
        { ...value, text: '' },
      ],
    ];
  }),
  两项一行拆成两行: rows((row) => {
    if (
      row.length !== 4 ||
      !row.every((cell) => cell.rows === 1) ||
      !isLabel(row[0]?.text ?? '') ||
      !isLabel(row[2]?.text ?? '')
    )
      return [row];
    const [a, b, c, d] = row as [HandCell, HandCell, HandCell, HandCell];
    return [
      [
        { ...a, left: 0 },
        { ...b, right: d.right },
      ],
      [
        { ...c, left: 0, right: a.right },
        { ...d, left: a.right },
      ],
    ];
  }),
  删去空行: rows((row, index, all) => {
    const covered = all.slice(0, index).some((above, at) => above.some((cell) => at + cell.rows > index));
    const own = row.every((cell) => cell.text === '' || /^\d\.$/u.test(cell.text));
    return covered && own ? [] : [row];
  }),
  拖动了列边: rows((row, index) => {
    const shift = ((index * 7) % 5) - 2;
    return [
      row.map((cell, at) => ({
        ...cell,
        left: at === 0 ? cell.left : cell.left + shift,
        right: at === row.length - 1 ? cell.right : cell.right + shift,
      })),
    ];
  }),
  合并的标签拆开: (blocks) =>
    blocks.map((block) => {
      if (!('rows' in block)) return block;
      return {
        rows: block.rows.map((row, r) => [
          ...block.rows
            .slice(0, r)
            .flatMap((above, at) => above.filter((cell) => at + cell.rows > r))
            .map((cell) => ({ ...cell, rows: 1, text: '' })),
          ...row.map((cell) => ({ ...cell, rows: 1 })),
        ]),
      };
    }),
  几张表连成一张: (blocks) => {
    const joined: HandRow[] = [];
    const others: HandBlock[] = [];
    for (const block of blocks) {
      if ('rows' in block) joined.push(...block.rows);
      else if (joined.length === 0) others.push(block);
      else if (block.text !== '') joined.push([{ left: 0, right: 156, rows: 1, text: block.text }]);
    }
    return [...others, { rows: joined }];
  },
  合并的标签拆开并各写一遍: (blocks) =>
    blocks.map((block) => {
      if (!('rows' in block)) return block;
      return {
        rows: block.rows.map((row, r) => [
          ...block.rows
            .slice(0, r)
            .flatMap((above, at) => above.filter((cell) => at + cell.rows > r))
            .map((cell) => ({ ...cell, rows: 1 })),
          ...row.map((cell) => ({ ...cell, rows: 1 })),
        ]),
      };
    }),
  年份倒着写: rows((row) => {
    const at = row.findIndex((cell) => cell.text === '2020年');
    const values = row.slice(-3);
    const finance = row.length === 4 && financeLabels.includes(row[0]?.text ?? '');
    if (at < 0 && !finance) return [row];
    const turned = values.map((cell, index) => ({ ...cell, text: values[2 - index]?.text ?? '' }));
    return [[...row.slice(0, -3), ...turned]];
  }),
  股东两列对调: (blocks) =>
    rows((row, index, all) => {
      const head = all.findIndex((other) => other.some((cell) => cell.text === '股东名称'));
      if (head < 0 || index < head || index > head + 5) return [row];
      const [a, b] = row.slice(-2) as [HandCell, HandCell];
      return [[...row.slice(0, -2), { ...a, text: b.text }, { ...b, text: a.text }]];
    })(blocks),
  五项投资竖着排: (blocks) =>
    rows((row, index, all) => {
      const values = all[index + 1];
      if (row[0]?.text === '转型促进中心总投资（万元）')
        return row.map((cell, at) => [
          { ...cell, left: 0, right: 34 },
          { left: 34, right: 156, rows: 1, text: values?.[at]?.text ?? '' },
        ]);
      return all[index - 1]?.[0]?.text === '转型促进中心总投资（万元）' ? [] : [row];
    })(blocks),
};

const financeLabels = [
  '总资产（万元）',
  '固定资产\n（万元）',
  '资产负债率（％）',
  '主要收入\n（万元）',
  '专项研究与开发经费 （万元）',
];
