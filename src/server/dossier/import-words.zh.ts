/** What is said of a dossier that cannot be imported. */
export const importWords = {
  noDossier: (folder: string) => `「${folder}」里没有 dossier.json`,
  notDossier: (folder: string) => `「${folder}」的 dossier.json 格式不对，请先用 check 命令检查`,
  noFile: (path: string) => `卷宗里没有文件「${path}」，请补上或改正 dossier.json 中的文件名`,
  otherNotice: (own: string, call: string) => `卷宗所依据的通知是 ${own}，这次申报依据的是 ${call}`,
  ownerUnknown: '没有指明由哪个单位申报',
} as const;
