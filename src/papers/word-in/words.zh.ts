/** Why a Word file is not read, and what to do. */
export const wordInWords = {
  notZip: '不是 .docx 文件，或没有传完整。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后重试。',
  oldWord:
    '是旧格式（.doc、.wps）或设了打开密码。请用 Word 或 WPS 打开，去掉密码，另存为“Word 文档（*.docx）”后重试。',
  notWord: '不是 Word 文档。请给出填好的附件2、附件3（.docx）。',
  otherOffice: '是 .odt 等其他格式。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后重试。',
  damaged: '内部结构已损坏，读不完整，没有采用其中任何内容。请用 Word 或 WPS 打开，检查后另存一份再试。',
  encrypted: '压缩包设了密码。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后重试。',
  tooLarge: '展开后太大，疑似压缩炸弹，没有打开。请删去无关内容、压缩图片后另存一份再试。',
  tooManyParts: '里面的文件太多，疑似压缩炸弹，没有打开。请用 Word 或 WPS 打开，另存一份再试。',
  entities: '含有不允许的 XML 实体声明，没有打开。请用 Word 或 WPS 打开，另存一份再试。',
  tooDeep: '嵌套太深，不像是人填写的文件，没有读取。请用 Word 或 WPS 打开，去掉多层嵌套的表格后重试。',
  tooManyCells: '段落或表格的格子太多，不像是附件2或附件3，没有读取。请只给出填好的表。',
  noConverter:
    '是 .doc、.wps 或 .odt 格式，本机没有安装 LibreOffice，不能自动转换。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后重试。',
  notConverted: '没能转换成 .docx。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后重试。',
} as const;

export type WordRefusal = keyof typeof wordInWords;
