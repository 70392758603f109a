import type { Draw } from './draw.ts';
import { eachCell, eachRow, withAnswers, type Cell, type Form, type Row } from './form.ts';

const paired = (label: Cell | undefined, value: Cell | undefined): boolean =>
  label?.field === undefined && label?.down === undefined && value?.field !== undefined && value.text !== '';

/** Values typed behind their label, or the label said again before the value. */
export function typeIntoLabels(form: Form, draw: Draw): Form {
  return eachRow(form, (row) => {
    if (!['applicant', 'centre', 'sheet'].includes(row.part)) return [row];
    const cells: Cell[] = [];
    for (let at = 0; at < row.cells.length; at++) {
      const [label, value] = [row.cells[at], row.cells[at + 1]];
      if (!label || !value || !paired(label, value) || draw.chance(0.5)) {
        if (label) cells.push(label);
        continue;
      }
      cells.push(...together(label, value, row.part === 'sheet', draw));
      at += 1;
    }
    return [{ ...row, cells }];
  });
}

function together(label: Cell, value: Cell, sheet: boolean, draw: Draw): Cell[] {
  // In the 应答表 what stands before the value is its unit.
  if (sheet)
    return [
      {
        ...value,
        text: `${value.text.replace(label.text, '').trim()}${label.text}`,
        span: label.span + value.span,
      },
    ];
  const colon = draw.pick(['：', ':', '： ', '\n', '：\n']);
  const both = `${label.text}${colon}${value.text}`;
  return draw
    .pick<readonly Cell[]>([
      [{ ...value, text: both, span: label.span + value.span }],
      [
        { ...value, text: both, span: label.span },
        { text: '', span: value.span },
      ],
      [label, { ...value, text: `${label.text.replace(/\s/g, '')}：${value.text}` }],
    ])
    .slice();
}

/** The form's own hints and empty places left standing beside the value, or where there is none. */
export function leaveHints(form: Form, draw: Draw): Form {
  const places: Readonly<Record<string, string>> = {
    'applicant.founded': '    年    月    日',
    'applicant.capital': '        万元',
    'applicant.legalRep': '          （电话）',
  };
  return eachCell(form, (cell, row) => {
    const { field, text } = cell;
    if (field === undefined) return cell;
    if (field === 'applicant.name')
      return {
        ...cell,
        text: draw.pick([
          `（申报单位）${text}`,
          `${text}（申报单位）`,
          `（申报单位）\n${text}`,
          `${text}（盖章）`,
          `(申报单位) ${text}`,
        ]),
      };
    if (text !== '') return cell;
    const unit = row.cells.find((one) => one.field === undefined && /万元|％/.test(one.text))?.text;
    if (places[field] !== undefined && field !== 'applicant.legalRep')
      return { ...cell, text: places[field] };
    if (unit !== undefined && draw.chance(0.5))
      return { ...cell, text: unit.includes('％') ? '  ％' : '  万元' };
    return cell;
  });
}

/** Cells merged otherwise: labels of groups split, values split, honours in one cell, all tables one. */
export function mergeOtherwise(form: Form, draw: Draw): Form {
  const [splitLabels, again, splitValues, oneTable] = [0.6, 0.4, 0.5, 0.3].map((part) => draw.chance(part));
  const merged = draw.chance(0.4) ? joinHonours(form) : form;
  let open: { readonly cell: Cell; left: number } | undefined;
  const split = eachRow(merged, (row) => {
    const [first] = row.cells;
    if (first?.down !== undefined) {
      open = { cell: first, left: first.down - 1 };
      if (!splitLabels) return [row];
      return [{ ...row, cells: [{ text: first.text, span: first.span }, ...row.cells.slice(1)] }];
    }
    if (!splitLabels || !open || open.left === 0) return [row];
    open.left -= 1;
    return [{ ...row, cells: [{ text: again ? open.cell.text : '', span: open.cell.span }, ...row.cells] }];
  });
  const valued = splitValues
    ? eachRow(split, (row) => {
        const last = row.cells.at(-1);
        if (row.part !== 'applicant' || last?.field === undefined || last.span < 40) return [row];
        return [
          {
            ...row,
            cells: [...row.cells.slice(0, -1), { ...last, span: 30 }, { text: '', span: last.span - 30 }],
          },
        ];
      })
    : split;
  return oneTable && form.paper === 'basic-info' ? glued(valued) : valued;
}

function joinHonours(form: Form): Form {
  const rows = form.blocks
    .flatMap((block) => ('line' in block ? [] : block.rows))
    .filter(({ part }) => part === 'honours');
  const lines = rows.map((row) => row.cells.at(-1)?.text ?? '').filter((text) => text !== '');
  if (lines.length < 2) return form;
  const text = lines.map((line, at) => `${at + 1}.${line}`).join('\n');
  const joined = eachRow(form, (row) => {
    if (row.part !== 'honours') return [row];
    const [label] = row.cells;
    if (row.cells.length === 1 || !label) return [];
    return [
      {
        ...row,
        cells: [
          { text: label.text, span: label.span },
          { text, span: 46, field: 'honours.r1.text' },
        ],
      },
    ];
  });
  return { ...joined, joined: new Set(['honours']) };
}

function glued(form: Form): Form {
  const first = form.blocks.findIndex((block) => 'rows' in block);
  const rows = form.blocks.slice(first).flatMap((block): readonly Row[] => {
    if ('rows' in block) return block.rows;
    return block.line === '' ? [] : [{ part: 'head', cells: [{ text: block.line, span: 60 }] }];
  });
  return { ...form, blocks: [...form.blocks.slice(0, first), { rows }] };
}

/** Required answers whose content control still shows what it asks for are no answers. */
export function leavePlaceholders(form: Form, draw: Draw): Form {
  const left = new Map<string, undefined>();
  const shown = eachCell(form, (cell, row) => {
    if (!['applicant', 'centre', 'sheet'].includes(row.part) || cell.field === undefined) return cell;
    if (cell.field === 'applicant.name' || !draw.chance(0.15)) return cell;
    left.set(cell.field, undefined);
    return { ...cell, text: '单击或点击此处输入文字。', placeholder: true };
  });
  return withAnswers(shown, left);
}
