/** Why an Excel file is not read, and what to do. */
export const excelInWords = {
  notExcel: '不是 Excel 文件，或没有传完整。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重试。',
  oldExcel:
    '是旧格式（.xls、.et）或设了打开密码。请用 Excel 或 WPS 打开，去掉密码，另存为“Excel 工作簿（*.xlsx）”后重试。',
  damaged: '内部结构已损坏，读不完整，没有采用其中任何内容。请用 Excel 或 WPS 打开，检查后另存一份再试。',
  encrypted: '压缩包设了密码。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重试。',
  tooLarge: '文件太大，或展开后太大，没有打开。请删去图片和无关的表，只留要导入的一张表，另存一份再试。',
  tooManyParts: '里面的文件太多，疑似压缩炸弹，没有打开。请用 Excel 或 WPS 打开，另存一份再试。',
  entities: '含有不允许的 XML 实体声明，没有打开。请用 Excel 或 WPS 打开，另存一份再试。',
  tooManyCells: '表太大：最多 5000 行、300 列、10 万格。请分成几份文件，并删去多余的行和列。',
  tooManyMerges: '合并单元格太多，没有读取。请取消合并，逐行填写后重试。',
  noConverter:
    '是 .xls、.et 或 .ods 格式，这里没有安装 LibreOffice，不能自动转换。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重试。',
  tookTooLong:
    '读了很久仍未读完，已停止，没有采用其中任何内容。请删去图片和无关的表，只留要导入的一张表，另存一份再试。',
  tookTooMuchMemory:
    '读取时占用内存过多，已停止，没有采用其中任何内容。请删去图片和无关的表，只留要导入的一张表，另存一份再试。',
  notConverted: '没能转换成 .xlsx。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后重试。',
} as const;

export type ExcelRefusal = keyof typeof excelInWords;

/** What stands in a template and in a marked workbook beside the list itself. */
export const sheetWords = {
  column: '列名',
  need: '是否必填',
  hint: '怎样填写',
  required: '必填',
  optional: '选填',
  author: '数转通',
} as const;
