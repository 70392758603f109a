/** Names of files that are given out. */
export const listFileWords = {
  template: (title: string) => `${title}模板.xlsx`,
  filled: (title: string) => `${title}.xlsx`,
  marked: (name: string) => `${name}（已标注）.xlsx`,
} as const;

/** A moment by the clock of China, for people who keep a sheet of paper. */
export const timeWords = (moment: Date): string =>
  `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')}（北京时间）`;
