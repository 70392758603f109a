/** What stands on a paper in the place of something that is not there. */
export const papersWords = {
  /** What is said of a picture without a caption to those who do not see it. */
  picture: '图片',
  pictureMissing: (caption: string) => `（图片缺失：${caption}）`,
} as const;
