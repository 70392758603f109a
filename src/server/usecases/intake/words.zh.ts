export const intakeFileWords = {
  only: '只收填好的附件2、附件3的 Word 文件（docx、doc、wps）。请用 Word 或 WPS 另存为 .docx 后重试',
  noPaper: '没有认出附件2或附件3。请检查是不是选错了文件；自己另起的文稿请把内容贴进表单',
  tooLarge: (megabytes: number) => `超过 ${String(megabytes)} MB，请压缩图片后另存一份再试`,
} as const;
