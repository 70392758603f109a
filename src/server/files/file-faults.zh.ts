/** Why a file is not taken: what is wrong with it, and what to do. Put into the sentence of `fileRefused`. */
export const fileFaults = {
  empty: '是空文件，请检查原文件后重新上传',
  unknownExtension: (allowed: string) => `只收 ${allowed} 文件，请另存或打印为 PDF 后上传`,
  otherContent: (extension: string, found: string) =>
    `名字是 .${extension}，内容却是${found}，请用生成它的软件另存一份`,
  program: '内容是可以运行的程序，不收',
  unreadable: '打不开：可能已损坏或没有传全，请检查原文件后重新上传',
  unreadablePdf: '打不开：可能已损坏，或设了打开密码。请去掉密码后重新上传',
  encryptedOffice: '设了打开密码，请去掉密码后重新上传',
  macros: '带有宏，请另存为不带宏的格式（docx、xlsx、pptx）或打印为 PDF',
  pdfNotAtStart: 'PDF 前面夹着别的内容，请重新导出 PDF',
  hiddenArchive: '里面夹带了压缩文件，请重新导出后上传',
  tooLarge: (megabytes: number) => `超过 ${String(megabytes)} MB，请拆分或降低扫描分辨率`,
  unreadablePicture: '打不开：可能已损坏或没有传全，也可能超过一亿像素。请重新导出后上传',
  thisFile: '这个文件',
  kinds: { other: '别的格式', type: (extension: string) => ` ${extension}` },
} as const;
