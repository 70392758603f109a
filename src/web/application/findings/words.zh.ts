export const words = {
  title: '检查',
  lead: '边填边查，与提交时、受理时用的是同一套规则。点一条即到要改的地方。',
  severities: { blocks: '必须改正', warns: '提醒', void: '无效' },
  about: {
    blocks: '不改正不能提交。',
    warns: '请核对；不影响提交。',
    void: '没有印证材料的指标和事项不计入；补上材料即有效。',
  },
  none: '没有发现问题',
  noneLine: '可以去「提交与盖章」。',
  conditions: '附件1 申报条件',
  states: { satisfied: '符合', unsatisfied: '不符合', unknown: '待填写' },
  progress: '填写进度',
  section: '部分',
  answered: '已填 / 必填',
  more: (count: number) => `其余 ${String(count)} 处`,
} as const;
