/** What is said of a file that is to be a list; each says what to do. */
export const listWords = {
  noHeader: (labels: readonly string[]) =>
    `没有找到表头。表中要有一行列名：${labels.map((label) => `「${label}」`).join('')}。请下载模板，把内容填进去再试。`,
  missing: (labels: readonly string[]) =>
    `表头缺少：${labels.map((label) => `「${label}」`).join('')}。请补上这几列，或改用模板。`,
  twice: (label: string, letters: readonly string[]) =>
    `${letters.join('、')} 列的列名都是「${label}」，不知道该用哪一列。请删去或改名多余的一列。`,
  otherUnit: (letter: string, heading: string, unit: string) =>
    `${letter} 列的列名是「${heading}」，本列以“${unit}”计，不能确定单位。请换算后把列名改成“（${unit}）”。`,
  empty: '表头下面没有内容。请在表头下面逐行填写后再试。',
  tooManyRows: (most: number) => `超过 ${String(most)} 行。请分成几份文件。`,
  required: (label: string) => `没有填写「${label}」。请补上。`,
  notAmong: (choices: readonly string[]) => {
    const shown = choices.slice(0, 12);
    return `不是可填的内容。可填：${shown.join('、')}${choices.length > shown.length ? ` 等 ${String(choices.length)} 项` : ''}。`;
  },
  tooLong: (count: number, most: number) => `${String(count)} 字，最多 ${String(most)} 字。请删减。`,
  sameAs: (rows: readonly number[], more: boolean) =>
    `与第 ${rows.join('、')} 行${more ? '等多行' : ''}相同。请只留一行，或更正写错的一行。`,
  fault: '是 Excel 的出错提示，不是内容。请更正公式，或直接填写内容。',
  formulaWithoutResult:
    '是公式，但文件里没有保存计算结果。请用 Excel 或 WPS 打开、重新保存，或直接填写内容。',
  digitsLost: '位数超过 15 位，Excel 已丢失末几位。请把单元格格式设为“文本”后重新填写。',
  formula: '由公式算出，按保存时的结果读取。请核对。',
  merged: '是合并单元格，按上面的内容读取。请核对。',
  excused: (problem: string) => `${problem}已按说明采用。`,
} as const;

/** Brackets behind a heading that say nothing of the unit. */
export const harmlessBrackets: ReadonlySet<string> = new Set(['必填', '选填', '可不填', '可选']);

/** The sheet of a template that explains its columns: it holds no rows. */
export const explainedSheet = '填写说明';
