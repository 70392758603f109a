/** What moving applications in and out says. */
export const transferWords = {
  notEmpty: (folder: string) => `「${folder}」里已有文件，请换一个空的文件夹`,
  noOrganisation: (wanted: string) =>
    wanted === ''
      ? '卷宗里没有统一社会信用代码，请用 --organisation 指明由哪个单位申报'
      : `平台上没有「${wanted}」这个申报单位（或有多个），请用 --organisation 写出单位的编号、全称或信用代码`,
  usage:
    '用法：export 申报编号 --out 目录或文件.zip；import 卷宗目录 --call 申报批次编号 [--organisation 单位]',
  refused: (sentence: string) => `没有完成：${sentence}`,
} as const;
