/** What `npm start` says. */
export const demoWords = {
  start: '数转通：检查并打印随带的样例卷宗（全部为虚构的样例）。',
  checked: (
    name: string,
    blocks: number,
    warns: number,
    voids: number,
    satisfied: number,
    conditions: number,
  ) =>
    `\n${name}：必须改正 ${String(blocks)} 处，提醒 ${String(warns)} 处，无效 ${String(voids)} 处；创建条件满足 ${String(satisfied)}/${String(conditions)} 条`,
  summaryName: '附件4-推荐汇总表',
  end: (folder: string) =>
    `\n全部表格（Word、PDF、Excel）在：${folder}\n检查自己的卷宗：npm run -s shuzhuan -- check 卷宗文件夹；全部命令：npm run -s shuzhuan -- help`,
} as const;
