import type { Draw } from './draw.ts';
import { eachRow, withAnswers, type Cell, type Form, type Row } from './form.ts';

/** Rows of the applicant's own, which answer nothing that is asked. */
const own: Readonly<Record<string, readonly (readonly [label: string, value: string])[]>> = {
  applicant: [
    ['单位地址', '太原市小店区某某路1号'],
    ['经营范围', '软件开发、信息系统集成、技术咨询'],
    ['职工总数（人）', '320'],
    ['开户银行及账号', '某某银行太原分行 0502000009012345678'],
  ],
  centre: [
    ['传真', '0351-7654321'],
    ['通信地址及邮编', '晋中市榆次区某某街 030600'],
  ],
};

/** Rows taken out, rows put in, a sum below a list. */
export function addAndRemoveRows(form: Form, draw: Draw): Form {
  const gone = new Map<string, undefined>();
  const changed = eachRow(form, (row) => {
    const added = own[row.part];
    if (added && draw.chance(0.2)) return [row, ownRow(row.part, draw.pick(added))];
    if (row.part === 'sheet' && row.cells.length === 3 && draw.chance(0.08)) return [row, ownIndicator(draw)];
    const removable = (row.part === 'applicant' && row.cells.length === 2) || row.part === 'financing';
    if (removable && !row.cells.some(({ field }) => field === 'applicant.name') && draw.chance(0.12)) {
      for (const { field } of row.cells) if (field !== undefined) gone.set(field, undefined);
      return [];
    }
    return [row];
  });
  return fitMerges(withAnswers(draw.chance(0.4) ? withSum(changed, draw) : changed, gone));
}

const ownRow = (part: string, [label, value]: readonly [string, string]): Row => ({
  part: `${part}-own`,
  cells: [
    { text: label, span: 14 },
    { text: value, span: 46 },
  ],
});

const ownIndicator = (draw: Draw): Row => ({
  part: 'sheet',
  cells: [
    { text: draw.pick(['自有算力规模', '服务外省企业情况', '微信公众号关注人数']), span: 27 },
    { text: draw.pick(['台', '次']), span: 8 },
    { text: String(draw.int(1, 900)), span: 12 },
  ],
});

/** A merged label reaches over rows that were put in, and not beyond those that were taken out. */
function fitMerges(form: Form): Form {
  const blocks = form.blocks.map((block) => {
    if ('line' in block) return block;
    const rows = block.rows.map((row, at): Row => {
      const [first, ...others] = row.cells;
      if (first?.down === undefined) return row;
      let down = 1;
      while (block.rows[at + down] && spanOf(block.rows[at + down]) === 60 - first.span) down += 1;
      return { ...row, cells: [{ ...first, down }, ...others] };
    });
    return { rows };
  });
  return { ...form, blocks };
}

const spanOf = (row: Row | undefined): number => (row?.cells ?? []).reduce((sum, { span }) => sum + span, 0);

function withSum(form: Form, draw: Draw): Form {
  const blocks = form.blocks.map((block) => {
    if ('line' in block || block.rows.at(-1)?.part !== 'costs' || form.paper !== 'plan') return block;
    const [, label, ...others] = block.rows.at(-1)?.cells ?? [];
    if (!label) return block;
    const sums = others.map(({ span }, at): Cell => ({
      text: at === 0 ? '' : String(draw.int(1000, 9000)),
      span,
    }));
    return {
      rows: [
        ...block.rows,
        { part: 'costs', cells: [{ text: '', span: 4 }, { text: '合计', span: label.span }, ...sums] },
      ],
    };
  });
  return { ...form, blocks };
}

/** Columns of lists in another order, with their headers; a column for the number, one for remarks. */
export function moveColumns(form: Form, draw: Draw): Form {
  const blocks = form.blocks.map((block) => {
    if ('line' in block) return block;
    const orders = new Map<string, number[]>();
    const numbered = draw.chance(0.3);
    const counts = new Map<string, number>();
    const rows = block.rows.map((row): Row => {
      const fixed = fixedCells(row, form.paper);
      if (fixed === undefined) return row;
      const [before, movable] = [row.cells.slice(0, fixed), row.cells.slice(fixed)];
      const order = orders.get(row.part) ?? draw.shuffle(movable.map((_, at) => at));
      orders.set(row.part, order);
      const moved = order.flatMap((at) => movable[at] ?? []);
      if (row.part !== 'shareholders' || !numbered) return { ...row, cells: [...before, ...moved] };
      const count = counts.get(row.part) ?? 0;
      counts.set(row.part, count + 1);
      const number: Cell = { text: count === 0 ? '序号' : String(count), span: 6 };
      return {
        ...row,
        cells: [
          ...before,
          number,
          ...moved.map((cell, at) => (at === 0 ? { ...cell, span: cell.span - 6 } : cell)),
        ],
      };
    });
    return { rows };
  });
  return { ...form, blocks };
}

/** How many cells at the left stay where they are; undefined where columns are not moved. */
function fixedCells(row: Row, paper: Form['paper']): number | undefined {
  if (row.part === 'shareholders') return row.cells.length - 2;
  if (row.part === 'costs' && paper === 'basic-info') return 0;
  const lists = [
    'honourClaims',
    'teamClaims',
    'team',
    'achievementClaims',
    'tasks',
    'stages',
    'permits',
    'costs',
  ];
  return lists.includes(row.part) && paper === 'plan' ? 1 : undefined;
}
