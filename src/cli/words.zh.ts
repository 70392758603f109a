/** What the command line says. Each sentence names the thing, what is wrong with it and what to do. */
const unusable = {
  dossierMissing: '找不到「{name}」。请检查路径；卷宗是一个文件夹，或把它压缩成的 zip 文件。',
  noDossierJson: '「{name}」里没有 dossier.json。请把它放在卷宗文件夹（或 zip）的最上一层。',
  notUtf8:
    '「{name}」的 dossier.json 不是 UTF-8 编码（第 {line} 行，第 {byte} 个字节起无法识别）。请用 UTF-8 另存后重试。',
  emptyJson: '「{name}」的 dossier.json 是空的。请恢复备份或重新导出。',
  duplicateKey:
    '「{name}」的 dossier.json 第 {line} 行第 {column} 列：「{what}」写了两次，只能留一个。请核对后删去多余的一个。',
  reservedKey: '「{name}」的 dossier.json 第 {line} 行第 {column} 列：「{what}」不能用作名称。请改名或删去。',
  longNumber:
    '「{name}」的 dossier.json 第 {line} 行第 {column} 列：数字 {what} 太长，会被取舍。请加引号写成文字。',
  tooDeep: '「{name}」的 dossier.json 第 {line} 行第 {column} 列：嵌套超过 100 层。请检查该处的括号。',
  badJson:
    '「{name}」的 dossier.json 不是完整的 JSON：第 {line} 行第 {column} 列附近有误（{near}）。请在该处检查引号、逗号和括号。',
  badEnvelope: '「{name}」的 dossier.json 格式不对：\n{problems}\n请对照 docs/dossier.schema.json 修改。',
  unknownNotice: '「{name}」的 dossier.json 写的通知是「{notice}」，这里没有。可用的通知：{known}。',
  unknownCentreType:
    '「{name}」的 dossier.json 写的创建类型是「{centreType}」，通知 {notice} 没有。可用的类型：{known}。',
  partTooLarge:
    '「{name}」的 dossier.json 中「{label}」（{place}）有 {size}，最多 {limit}。请检查是否误贴了文件内容，删减后重试。',
  fileMissing: '「{name}」里没有文件「{path}」。请补上该文件，或改正 dossier.json 中的文件名。',
  fileTooLarge: '「{name}」里的文件「{path}」有 {size}，最多 {limit}。请压缩或拆分后重试。',
  pathLeaves:
    '文件路径「{path}」（{place}）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  linkLeaves: '「{name}」里的「{path}」是指向卷宗之外的链接。请把文件本身放进卷宗。',
  dossierUnreadable: '「{name}」无法读取（{reason}）。请检查权限后重试。',
  notDossier: '「{name}」既不是文件夹也不是 zip 文件。请指明卷宗文件夹或它的 zip。',
  givenMain: '「{name}」是卷宗里的文件。请改为指明它所在的文件夹：{folder}。',
  cannotRead: '「{name}」里的「{path}」无法读取（{reason}）。请检查权限和磁盘后重试。',
  pathOdd:
    '文件路径「{path}」（{place}）的写法不能用。请用正斜杠分隔、不含「.」和空段的相对路径，如 evidence/e01.pdf。',
  archiveEncrypted: '「{name}」设了密码，无法打开。请去掉密码重新压缩。',
  archiveLink: '「{name}」里的「{path}」是链接，不是文件。请把文件本身压缩进去。',
  archiveTwice: '「{name}」里有两个「{path}」。请只留一个，重新压缩。',
  archiveDamaged: '「{name}」不是可以打开的 zip 文件（{reason}）。请重新压缩卷宗文件夹后重试。',
  entryDamaged: '「{name}」里的「{path}」已损坏，读不出来（{reason}）。请重新压缩卷宗文件夹后重试。',
  bombEntries: '「{name}」里有 {count} 个文件，最多 {limit} 个，疑似压缩炸弹，没有打开。请只压缩卷宗本身。',
  bombTotal: '「{name}」解开后有 {size}，最多 {limit}，疑似压缩炸弹，没有打开。请减少材料或降低扫描分辨率。',
  bombRatio: '「{name}」里的「{path}」解开后膨胀到 {size}，疑似压缩炸弹，没有打开。请换成原始文件重新压缩。',
  bombOverlap: '「{name}」里的文件互相重叠，疑似压缩炸弹，没有打开。请重新压缩卷宗文件夹。',
  unknownCommand: '没有「{command}」这个命令。运行 npm run -s shuzhuan -- help 查看用法。',
  unknownOption: '参数有误：{reason}。用法：{usage}',
  missingArgument: '缺少{what}。用法：{usage}',
  badYear: '年度「{year}」不对，请写四位数字，如 2027。',
  badOutput: '输出文件「{file}」的扩展名不对，只能是 {allowed}。',
  cannotWrite:
    '无法写入「{path}」（{reason}）。请检查目录是否存在、是否有写入权限、磁盘是否已满。没有留下不完整的文件。',
  mixedNotices: '「{name}」与其他卷宗不属于同一通知或年度，不能汇总在一张表里。请分开汇总。',
  blockedFreeze: '「{name}」还有 {count} 处必须改正，不能定稿。请先运行 check 查看并改正。',
  freezeNeedsFolder: '「{name}」是 zip 文件，定稿要写回 dossier.json。请解压成文件夹后重试。',
  glyphsMissing:
    '「{paper}」里有字体中没有的字：{glyphs}，PDF 无法正确显示。请换用规范汉字后重试；Word 文件不受影响。',
} as const;

export type UnusableCode = keyof typeof unusable;

/** The sentence for a refusal, with its parameters filled in. */
export function unusableSentence(code: UnusableCode, params: Readonly<Record<string, string>>): string {
  return unusable[code].replace(/\{(\w+)\}/gu, (gap, name: string) => params[name] ?? gap);
}

export const cliWords = {
  usage: {
    fields: 'fields --type regional|industry|enterprise [--year 年度] [--json]',
    check: 'check 卷宗 [--json]',
    forms: 'forms --type regional|industry|enterprise --out 目录 [--year 年度] [--json]',
    print: 'print 卷宗 --out 目录 [--json]',
    freeze: 'freeze 卷宗 [--json]',
    summary: 'summary 卷宗… [--unit 推荐单位] --out 文件.xlsx|.docx|.pdf [--json]',
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
    summary: '附件4 推荐汇总表',
  },
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
  pictureMissing: (caption: string) => `（图片缺失：${caption}）`,
  rendering: (name: string) => `正在生成 ${name}`,
  reading: (name: string) => `正在读取 ${name}`,
  fileNames: {
    'basic-info': '附件3-基本情况表',
    plan: '附件2-建设方案',
    'evidence-index': '印证材料目录',
    summary: '附件4-推荐汇总表',
  },
  mainContentTooLong: (applicant: string, count: number, limit: number) =>
    `提醒：${applicant}的主要建设内容有 ${String(count)} 字，附件4 要求不超过 ${String(limit)} 字。`,
  failure: (id: string) => `程序出错（编号 ${id}）。卷宗没有改动；请把编号和操作步骤告诉维护人员。`,
} as const;
