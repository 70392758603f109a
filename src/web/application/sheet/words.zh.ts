export const words = {
  title: '附件3 基本情况表',
  lead: '格子与打印的表相同，边填边存。左侧有黄线的是必填而未填的。',
  cover: '封面',
  /** 为什么问：写在附件几里，或另有原因。 */
  besidesPlace: (place: string) => (/^附件\d+$/u.test(place) ? `印在${place}中，不印在本表上。` : place),
  besides: '补充信息（不印在表上）',
  asBelow: (label: string) => `与表中「${label}」相同`,
  blankSoFar: '（尚未填写）',
  measurable: '可衡量的目标，一条一行，打印时接在上面的文字之后：',
  onPaperOnly: '打印后签名、盖章，不在此填写。',
  line: (table: string, number: number) => `${table}第 ${String(number)} 条`,
  notAsked: (label: string, reason: string) => `「${label}」不需填写：${reason}`,
  showPrint: '对照打印页',
  hidePrint: '收起打印页',
  openPrint: '打开打印页（PDF）',
  refreshPrint: '按最新内容重新生成',
  print: '打印页（草稿）',
} as const;
