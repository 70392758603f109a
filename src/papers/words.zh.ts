/** What stands on a paper in the place of something that is not there. */
export const papersWords = {
  pictureMissing: (caption: string) => `（图片缺失：${caption}）`,
} as const;
