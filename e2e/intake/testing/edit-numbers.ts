import type { Draw } from './draw.ts';
import { eachRow, withAnswers, type Cell, type Form, type Row } from './form.ts';

const yearNames = (draw: Draw): ((year: number) => string) =>
  draw.pick([
    (year: number) => `${year}年`,
    (year: number) => `${year}年度`,
    (year: number) => String(year),
    (year: number) => `${year} 年`,
    (year: number) => `${year}年末`,
    (year: number) => `二〇二${'〇一二三'.charAt(year - 2020)}年`.replace('二〇二年', `${year}年`),
  ]);

/** The columns of the years in another order, a year more, or other years; in the 应答表 a column for each of two years. */
export function moveYears(form: Form, draw: Draw): Form {
  if (form.paper === 'plan') return twoYears(form, draw);
  const name = yearNames(draw);
  const way = draw.pick(['order', 'order', 'more', 'later'] as const);
  if (way === 'later') return laterYears(form, name);
  const order = draw.pick([
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ] as const);
  return eachRow(form, (row) => {
    if (row.part !== 'finance') return [row];
    const isHeader = row.cells.length === 5;
    const [before, cells] = [row.cells.slice(0, -3), row.cells.slice(-3)];
    const named = cells.map((cell, at) => (isHeader ? { ...cell, text: name(2020 + at) } : cell));
    if (way === 'order') return [{ ...row, cells: [...before, ...order.flatMap((at) => named[at] ?? [])] }];
    const more: Cell = { text: isHeader ? '2019年' : String(draw.int(1, 90)), span: 9 };
    return [{ ...row, cells: [...before, more, ...named.map((cell) => ({ ...cell, span: 8 }))] }];
  });
}

/** 2021, 2022, 2023: what stands under a year is its answer; nobody is asked for 2023. */
function laterYears(form: Form, name: (year: number) => string): Form {
  const answers = new Map<string, string | undefined>();
  const moved = eachRow(form, (row) => {
    if (row.part !== 'finance') return [row];
    const [before, cells] = [row.cells.slice(0, -3), row.cells.slice(-3)];
    if (row.cells.length === 5)
      return [
        { ...row, cells: [...before, ...cells.map((cell, at) => ({ ...cell, text: name(2021 + at) }))] },
      ];
    const fields = cells.map(({ field }) => field ?? '');
    fields.forEach((field, at) =>
      answers.set(field, at === 0 ? undefined : form.answers.get(fields[at - 1] ?? '')),
    );
    const shifted = cells.map(({ text, span }, at): Cell => {
      const field = fields[at + 1];
      return field === undefined ? { text, span } : { text, span, field };
    });
    return [{ ...row, cells: [...before, ...shifted] }];
  });
  return withAnswers(moved, answers);
}

/** 近两年 as two columns: neither of them, nor their sum, is what the form asks without somebody looking. */
function twoYears(form: Form, draw: Draw): Form {
  const answers = new Map<string, undefined>();
  const traps = new Set(form.traps);
  const changed = eachRow(form, (row): readonly Row[] => {
    if (row.part !== 'sheet') return [row];
    const value = row.cells.at(-1);
    const before = row.cells.slice(0, -1);
    if (value?.field === undefined)
      return [{ ...row, cells: [...before, { text: '2021年', span: 6 }, { text: '2022年', span: 6 }] }];
    if (!before.some(({ text }) => text.startsWith('近两年'))) return [row];
    if (value.text === '') return [row];
    answers.set(value.field, undefined);
    traps.add(value.field);
    return [
      {
        ...row,
        cells: [
          ...before,
          { text: String(draw.int(1, 80)), span: 6 },
          { text: String(draw.int(81, 200)), span: 6 },
        ],
      },
    ];
  });
  return { ...withAnswers(changed, answers), traps };
}

const times = (says: string, factor: number): string => String(Math.round(Number(says) * factor * 10) / 10);

/** Another unit in the label, in the column of units, or behind the number. */
export function changeUnits(form: Form, draw: Draw): Form {
  const traps = new Set(form.traps);
  const inUnit = (cell: Cell, factor: number, unit: string): Cell => {
    const says = cell.field === undefined ? undefined : form.answers.get(cell.field);
    if (cell.field === undefined || says === undefined || cell.text === '') return cell;
    traps.add(cell.field);
    return { ...cell, text: `${times(says, factor)}${unit}` };
  };
  const changed = eachRow(form, (row) => {
    if (!draw.chance(0.5)) return [row];
    if (row.part === 'sheet') return [otherSheetUnit(row, inUnit)];
    const asksMoney = row.cells.some(({ field, text }) => field === undefined && text.includes('万元'));
    if (!['applicant', 'finance'].includes(row.part) || !asksMoney) return [row];
    const behind = draw.chance(0.3);
    const cells = row.cells.map((cell, at): Cell => {
      if (cell.field === undefined) return behind ? cell : { ...cell, text: cell.text.replace('万元', '元') };
      const label = row.cells[at - 1];
      const isMoney = row.part === 'finance' || label?.text.includes('万元') === true;
      return isMoney ? inUnit(cell, 10_000, behind ? '元' : '') : cell;
    });
    return [{ ...row, cells }];
  });
  return { ...changed, traps };
}

function otherSheetUnit(row: Row, inUnit: (cell: Cell, factor: number, unit: string) => Cell): Row {
  const at = row.cells.length - 2;
  const others: Readonly<Record<string, readonly [string, number]>> = {
    万元: ['元', 10_000],
    千人: ['人', 1000],
  };
  const other = others[row.cells[at]?.text ?? ''];
  if (!other) return row;
  const [unit, factor] = other;
  return {
    ...row,
    cells: row.cells.map((cell, which) =>
      which === at ? { ...cell, text: unit } : which === at + 1 ? inUnit(cell, factor, '') : cell,
    ),
  };
}
