/** What the stage of the authority says. */
export const authorityWords = {
  timesTurned: '开始时间应早于截止时间',
} as const;
