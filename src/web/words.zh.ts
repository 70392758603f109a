/** Sentences that belong to no page. */
export const words = {
  unreachable: '连不上服务器。请检查网络，恢复后重试；已填写的内容都还在。',
  failed: '服务器没能完成这项操作，内容没有丢失。请稍后重试；仍不行时请联系系统管理员。',
} as const;
