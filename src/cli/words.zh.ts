import type { PaperId } from '#programme/views/papers.ts';
import { pageList } from '#procedure/application/scan-words.zh.ts';
import { printable } from './printable.ts';

/** What the command line says. Each sentence names the thing, what is wrong with it and what to do. */
const unusable = {
  dossierMissing: '找不到「{name}」。请检查路径；卷宗是一个文件夹，或把它压缩成的 zip 文件。',
  dossierUnreadable: '读不出「{name}」（{reason}）。请检查读取权限后重试。',
  notDossier: '「{name}」不是文件夹，也不是文件。请给出卷宗文件夹，或把它压缩成的 zip 文件。',
  givenMain: '「{name}」是卷宗里的一个文件。请给出它所在的文件夹：{folder}',
  noDossierJson: '「{name}」里没有 dossier.json。请把它放在卷宗文件夹（或 zip）的最上一层。',
  notUtf8:
    '「{name}」的 dossier.json 不是 UTF-8 编码（第 {line} 行，第 {byte} 个字节起无法识别）。请用 UTF-8 另存后重试。',
  emptyJson: '「{name}」的 dossier.json 是空的。请恢复原来的文件，或重新导出。',
  badJson:
    '「{name}」的 dossier.json 不是完整的 JSON：第 {line} 行第 {column} 列附近有误（{near}）。请在该处检查引号、逗号和括号。',
  duplicateKey:
    '「{name}」的 dossier.json 第 {line} 行第 {column} 列：「{what}」在同一处写了两次，只有一个会被采用。请只留一个。',
  reservedKey: '「{name}」的 dossier.json 第 {line} 行第 {column} 列：不能用「{what}」作名称。请删去或改名。',
  tooDeep:
    '「{name}」的 dossier.json 第 {line} 行第 {column} 列：括号套了 100 层以上，不可能是申报内容。请检查该处。',
  longNumber:
    '「{name}」的 dossier.json 第 {line} 行第 {column} 列：数字 {what} 位数太多，会被舍入。请给它加上引号，写成文字。',
  badEnvelope: '「{name}」的 dossier.json 格式不对：\n{problems}\n请对照 docs/dossier.schema.json 修改。',
  unknownNotice: '「{name}」的 dossier.json 写的通知是「{notice}」，这里没有。可用的通知：{known}。',
  unknownCentreType:
    '「{name}」的 dossier.json 写的创建类型是「{centreType}」，通知 {notice} 没有。可用的类型：{known}。',
  partTooLarge:
    '「{name}」的 dossier.json 中「{label}」（{place}）有 {size}，最多 {limit}。请检查是否误贴了文件内容，删减后重试。',
  fileMissing: '「{name}」里没有文件「{path}」。请补上该文件，或改正 dossier.json 中的文件名。',
  fileTooLarge: '「{name}」里的「{path}」有 {size}，最多 {limit}。请压缩或拆分后重试。',
  cannotRead: '读不出「{name}」里的「{path}」（{reason}）。请改正后重试。',
  pathLeaves:
    '文件路径「{path}」（{place}）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  pathOdd:
    '文件路径「{path}」（{place}）写法不对：只用正斜杠分隔，不能有反斜杠、控制字符、空的一段或单独的点。请改成 evidence/e01.pdf 这样。',
  linkLeaves: '「{name}」里的「{path}」是指向卷宗之外的链接。请把文件本身放进卷宗。',
  archiveDamaged: '「{name}」不是可以打开的 zip 文件：{reason}。请重新压缩卷宗文件夹后重试。',
  archiveEncrypted: '「{name}」设了密码，打不开。请不设密码，重新压缩卷宗文件夹。',
  archiveLink: '「{name}」里的「{path}」是链接，不是文件。请把文件本身放进卷宗后重新压缩。',
  archiveTwice: '「{name}」里有两个「{path}」，无法确定用哪一个。请只留一个，重新压缩。',
  entryDamaged: '「{name}」里的「{path}」读不出来：{reason}。请重新压缩卷宗文件夹后重试。',
  bombEntries: '「{name}」里有 {count} 个文件，最多 {limit} 个，疑似压缩炸弹，没有打开。请只压缩卷宗本身。',
  bombTotal: '「{name}」解开后有 {size}，最多 {limit}，疑似压缩炸弹，没有打开。请减少材料或降低扫描分辨率。',
  bombRatio: '「{name}」里的「{path}」解开后膨胀到 {size}，疑似压缩炸弹，没有打开。请换成原始文件重新压缩。',
  bombOverlap: '「{name}」里的文件互相重叠，疑似压缩炸弹，没有打开。请重新压缩卷宗文件夹。',
  unknownCommand: '没有「{command}」这个命令。运行 npm run -s shuzhuan -- help 查看用法。',
  unknownOption: '没有「{option}」这个选项。用法：{usage}',
  optionWithoutValue: '选项「{option}」后面缺少内容。用法：{usage}',
  optionWithValue: '选项「{option}」后面不写内容。用法：{usage}',
  optionTwice: '选项「{option}」写了两次，无法确定用哪一个。请只留一个。用法：{usage}',
  tooManyArguments: '多出了「{extra}」。用法：{usage}',
  missingArgument: '缺少{what}。用法：{usage}',
  unknownType: '没有「{type}」这个创建类型（--type）。可用的类型：{known}。',
  unknownNoticeOption: '没有「{notice}」这个通知（--notice）。可用的通知：{known}。',
  badYear: '年度「{year}」不对，请写四位数字，如 2027。',
  badOutput: '输出文件「{file}」的扩展名不对，只能是 {allowed}。',
  cannotWrite: '无法写入「{path}」：{reason}。请改正后重试，或换一个位置。没有留下不完整的文件。',
  nothingNewHere: '无法写入「{path}」：系统不允许在那里新建文件。请换一个位置。没有留下不完整的文件。',
  folderInTheWay: '无法写入「{path}」：那里已有同名的文件夹。请改名或移走它后重试。没有留下不完整的文件。',
  mixedNotices: '「{name}」与前面的卷宗不属于同一通知或年度，不能汇总在一张表里。请分开汇总。',
  freezeNeedsFolder: '「{name}」是 zip 文件，定稿要写回 dossier.json。请解压成文件夹后重试。',
  bookTooLarge: '「{name}」的印证材料一共有 {size}，一本最多 {limit}。请压缩扫描件或拆分后重试。',
  packageUnreadable: '打不开「{name}」（{reason}）。请检查路径；归档包是 package 命令生成的 zip 文件。',
  notPackage: '「{name}」里没有 manifest.json，不是归档包。请给出 package 命令生成的 zip 文件。',
  badManifest: '「{name}」里的 manifest.json 读不出来或格式不对，无法核对。请向出具归档包的一方重新索取。',
  wordMissing: '找不到「{name}」。请检查路径；--into 前面写的是填好的 Word 文件。',
  wordRefused: '「{name}」{reason}',
  noPaperIn: '「{name}」里认不出附件2（建设方案、应答表）或附件3（基本情况表）。请给出按通知的表填写的文件。',
  importNeedsFolder: '「{name}」是 zip 文件，读入的内容要写进 dossier.json。请解压成文件夹后重试。',
  intoNeedsType:
    '「{name}」里还没有 dossier.json。要新建卷宗，请写明创建类型（--type regional、industry 或 enterprise）。',
  callOrInto: '不知道导入到哪里：导入平台写 --call，读进卷宗写 --into，只能写一个。用法：{usage}',
  unknownList: '没有「{list}」这种名单。可用的有：organisations 单位，summary 附件4，indicators 指标。',
  listMissing: '找不到文件「{name}」。请检查路径。',
  listRefused: '「{name}」：{reason}',
  scanMissing: '找不到扫描件「{name}」。请检查路径；扫描件是一个 PDF 或图片文件。',
  glyphsMissing: '「{paper}」里有字体中没有的字：{glyphs}，不能定稿。请换用规范汉字后重试。',
} as const;

export type UnusableCode = keyof typeof unusable;

/** The sentence for a refusal, with its parameters filled in; what others wrote is cut and made harmless. */
export function unusableSentence(code: UnusableCode, params: Readonly<Record<string, string>>): string {
  return unusable[code].replace(/\{(\w+)\}/gu, (gap, name: string) => {
    const value = params[name] ?? gap;
    return ownWords.has(name) ? value : printable(value);
  });
}

/** Parameters that are sentences of this program, of several lines or any length. */
const ownWords: ReadonlySet<string> = new Set(['problems', 'usage', 'known', 'reason']);

export const cliWords = {
  usage: {
    fields: 'fields --type regional|industry|enterprise [--year 年度] [--notice 通知] [--json]',
    check: 'check 卷宗 [--json]',
    forms: 'forms --type regional|industry|enterprise --out 目录 [--year 年度] [--notice 通知] [--json]',
    print: 'print 卷宗 --out 目录 [--json]',
    freeze: 'freeze 卷宗 [--json]',
    book: 'book 卷宗 --out 文件.pdf [--json]',
    package: 'package 卷宗 --out 文件.zip [--json]',
    verify: 'verify 归档包.zip [--json]',
    summary: 'summary 卷宗… [--unit 推荐单位] --out 文件.xlsx|.docx|.pdf [--json]',
    'list-in':
      'list-in organisations|summary|indicators 文件.xlsx [--type regional|industry|enterprise] [--marked 文件.xlsx] [--json]',
    'read-scan': 'read-scan 扫描件… [--dossier 卷宗] [--json]',
    export: 'export 申报编号 --out 目录或文件.zip [--json]',
    import:
      'import 卷宗 --call 批次编号 [--organisation 单位] [--json]\n  import 文件… --into 卷宗 [--type regional|industry|enterprise] [--year 年度] [--accept-all] [--json]',
  },
  helpHead: '数转通：按申报通知检查、打印申报卷宗。\n\n用法：npm run -s shuzhuan -- 命令',
  helpTail:
    '卷宗是含 dossier.json 的文件夹，或把它压缩成的 zip。\n退出码：0 没有必须改正之处；1 有必须改正之处；2 卷宗或参数无法使用。',
  about: {
    fields: '列出要填写的每一项',
    check: '检查卷宗：必须改正、提醒、无效各列出来',
    forms: '空白表格（附件2、附件3、附件4、印证材料目录）',
    print: '填好的附件2、附件3和印证材料目录，Word 与 PDF',
    freeze: '定稿：此后打印带表单码，内容一改即回到草稿',
    book: '印证材料装订成一本：封面、目录、书签、逐页编号',
    package: '归档包：表格、印证材料汇编、卷宗和摘要清单，一个 zip',
    verify: '核对归档包：是否完整、有没有改动，不用联网',
    summary: '附件4 推荐汇总表',
    'list-in':
      '检查 Excel 名单（单位、附件4、指标）：错误按行、列、原值、改法列出，可存一份已标注的文件；不联网，不与平台比较',
    'read-scan': '读盖章扫描件（PDF、图片）每页的校验码；写 --dossier 时核对是否与卷宗的纸件一致',
    export: '从平台导出一份申报，成为卷宗（读 DATA_DIR、DATABASE_URL；用自带数据库时先停服务）',
    import:
      '把卷宗导入平台，成为草稿（同上）；不写 --organisation 就按卷宗里的信用代码认单位。\n      写 --into 时：把填好的附件2、附件3（Word）读进卷宗；拿不准的和与现有内容不同的只列出，不写入',
  },
  application: '申报编号',
  scanFile: '扫描件',
  listKind: '名单的种类',
  listFile: 'Excel 文件',
  call: '批次编号（--call）',
  wordFile: '填好的 Word 文件',
  outPlace: '输出目录或 zip 文件（--out）',
  type: '创建类型（--type）',
  dossier: '卷宗',
  outDir: '输出目录（--out）',
  outFile: '输出文件（--out）',
  commands: '命令：',
  severity: { blocks: '必须改正', warns: '提醒', void: '无效' },
  conditionState: { satisfied: '满足', unsatisfied: '不满足', unknown: '无法判断' },
  conditions: '创建条件（机器按填报内容判断，门槛为假定，以审核为准）',
  nothingFound: '没有发现问题。',
  counts: (blocks: number, warns: number, voids: number) =>
    `必须改正 ${String(blocks)} 处，提醒 ${String(warns)} 处，无效 ${String(voids)} 处。`,
  answered: (section: string, answered: number, asked: number) =>
    `${section}：已填 ${String(answered)}/${String(asked)}`,
  atPlace: (where: string, says: string) => `  · ${where}：${says}`,
  required: '必填',
  optional: '选填',
  package: '归档包',
  bookFile: (file: string, done: number, of: number) =>
    `正在处理材料 ${String(done + 1)}/${String(of)}：${file}`,
  binding: '正在装订',
  bookDone: (files: number, pages: number) => `已装订 ${String(files)} 份材料，${String(pages)} 页。`,
  bookEntry: (number: string, title: string, reason: string) =>
    `提醒：附件 ${number}「${printable(title)}」：${reason}。`,
  notBound: (number: string, title: string, file: string, reason: string) =>
    `附件 ${number}「${printable(title)}」（${printable(file)}）没有装订成页面：${reason}。`,
  packing: '正在打包',
  packageFolders: { papers: '表格', book: '印证材料' },
  packageWhole: (files: number) => `完整：${String(files)} 个文件都在，与清单一致，没有多余的文件。`,
  packageFaults: {
    changed: (path: string) => `改动：「${printable(path)}」与清单的摘要不一致`,
    missing: (path: string) => `缺少：「${printable(path)}」`,
    extra: (path: string) => `多余：「${printable(path)}」不在清单里`,
    twice: (path: string) => `重复：「${printable(path)}」在包里不止一份`,
    manifest: 'manifest.json 与它自己的摘要不一致，清单被改动过',
    version: '卷宗的内容与清单所写的版本摘要不一致',
    frozen: '清单写明已定稿，卷宗里却没有这个版本',
  },
  packageVersion: (digest: string, frozen: boolean) => `版本摘要：${digest}（${frozen ? '已定稿' : '草稿'}）`,
  packageDigest: (digest: string) => `清单摘要：${digest}（与登记的一致才证明没有整包替换）`,
  listCounts: (count: number, valid: number, faulty: number) =>
    `共 ${String(count)} 行：没有错误 ${String(valid)} 行，有错误 ${String(faulty)} 行。`,
  listPlace: (row: number, column: string, value: string, says: string) =>
    `第 ${String(row)} 行 ${column}\t${printable(value)}\t${printable(says)}`,
  scanHead: (file: string, verdict: string | undefined, paper: PaperId | null) =>
    `${printable(file)}${verdict === undefined ? '' : `：${verdict}`}${paper === null ? '' : `（${cliWords.fileNames[paper]}）`}`,
  scanPage: (
    page: number,
    blank: boolean,
    code: string | null,
    paperPage: number | null,
    of: number | null,
  ) => {
    if (blank) return `第 ${String(page)} 页：空白`;
    if (code === null) return `第 ${String(page)} 页：没有读出二维码`;
    const where = paperPage === null ? '' : `　纸件第 ${String(paperPage)}/${String(of)} 页`;
    return `第 ${String(page)} 页：${code}${where}`;
  },
  scanForeign: (pages: readonly number[], code: string) =>
    `扫描件${pageList(pages)}的校验码 ${code} 不属于卷宗现在这一版，请换成现在这一版的纸件重新扫描。`,
  rendering: (name: string) => `正在生成 ${name}`,
  reading: (name: string) => `正在读取 ${name}`,
  fileNames: {
    'basic-info': '附件3-基本情况表',
    plan: '附件2-建设方案',
    'evidence-index': '印证材料目录',
    summary: '附件4-推荐汇总表',
    book: '印证材料汇编',
  },
  glyphsMissing: (paper: string, glyphs: readonly string[]) =>
    `提醒：「${paper}」里有字体中没有的字：${printable(glyphs.join(' '))}，PDF 中以〓代替。请换用规范汉字；Word 文件不受影响。`,
  blockedFreeze: (name: string, count: number) =>
    `「${printable(name)}」还有 ${String(count)} 处必须改正，不能定稿。请先运行 check 查看并改正。`,
  mainContentTooLong: (name: string, count: number, limit: number) =>
    `提醒：「${printable(name)}」的主要建设内容有 ${String(count)} 字，附件4 要求不超过 ${String(limit)} 字。请删减。`,
  otherUnit: (name: string, own: string, unit: string) =>
    `提醒：「${printable(name)}」写的推荐单位是「${printable(own)}」，汇总表按 --unit 写作「${printable(unit)}」。请核对。`,
  sameDossier: (name: string, times: number) =>
    `提醒：卷宗「${printable(name)}」给了 ${String(times)} 次，汇总表中也有 ${String(times)} 行。请核对。`,
  sameOrder: (order: string, names: readonly string[]) =>
    `提醒：${names.map((name) => `「${printable(name)}」`).join('、')}的推荐顺序都是 ${order}，按给出的先后排列。请核对。`,
  failure: (id: string) => `程序出错（编号 ${id}）。卷宗没有改动；请把编号和操作步骤告诉维护人员。`,
} as const;
