import type { NoticeChangeItem } from '#contract/call-time.ts';

export const changeWhat: Readonly<Record<NoticeChangeItem['what'], string>> = {
  added: '新增',
  removed: '删去',
  relabelled: '改了措辞',
  changed: '改了要求',
};

export const changePart: Readonly<Record<NoticeChangeItem['part'], string>> = {
  field: '填写项',
  table: '表格',
  indicator: '指标',
  section: '章节',
  condition: '申报条件',
  check: '检查',
};

export const words = {
  title: (count: number) => `通知已修订：有 ${String(count)} 处变化`,
  noneForType: '通知已修订，本类型没有变化。',
  reason: (reason: string) => `修订原因：${reason}`,
  kept: '已填写的内容都还在；删去的项不再打印，也不再检查。',
  list: '通知的变化',
  from: '原为',
  read: '已阅知',
} as const;
