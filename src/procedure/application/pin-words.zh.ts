/** How acts on pins, and what is wrong with them, are called in refusals. */
export const pinWords = {
  make: '批注',
  remove: '删除批注',
  settle: '办结批注',
  reply: '回复批注',
  sides: { recommender: '推荐单位', authority: '主管部门' },
  gone: {
    place: '这一栏或这一行已不在申报中',
    evidence: '这份材料已不在申报的印证材料中',
    page: (pages: number) => `这份材料只有 ${String(pages)} 页`,
  },
  list: (names: readonly string[]) => names.map((name) => `「${name}」`).join('、'),
  more: (count: number) => `等 ${String(count)} 处`,
  rowsOf: (table: string) => `「${table}」的行次`,
  reordered: '次序调整',
} as const;
