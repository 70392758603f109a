import type { CallStage } from '#procedure/application/stage-deadline.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What is left until a moment, in two units at most; seconds only in the last hour. In: ms. */
export function leftWords(left: number): string {
  const part = (size: number): string => String(Math.floor(left / size));
  const rest = (whole: number, size: number): string => String(Math.floor((left % whole) / size));
  if (left >= day) return `${part(day)} 天 ${rest(day, hour)} 小时`;
  if (left >= hour) return `${part(hour)} 小时 ${rest(hour, minute)} 分`;
  return `${part(minute)} 分 ${rest(minute, 1000)} 秒`;
}

const stages: Readonly<Record<CallStage, string>> = {
  submit: '提交申报',
  seal: '完成盖章',
  recommend: '推荐上报',
};

export const words = {
  open: (stage: CallStage, moment: string) => `${stages[stage]}的截止时间是 ${moment}，还有 `,
  urged: (stage: CallStage, soft: string, moment: string) =>
    `建议 ${soft} 前${stages[stage]}，现在已过；截止时间是 ${moment}，还有 `,
  grace: (stage: CallStage, moment: string, end: string) =>
    `${stages[stage]}已于 ${moment} 截止。截止前已经开始的，宽限到 ${end}，还有 `,
  over: (stage: CallStage, moment: string) =>
    `${stages[stage]}已于 ${moment} 截止。已填写的内容都还在；确需继续办理的，请向主管部门申请延期。`,
  end: '。',
  of: (call: string) => `「${call}」`,
  extended: (reason: string, forAll: boolean) => `${forAll ? '已对全体延期' : '已对本单位延期'}：${reason}。`,
  noPart:
    '本次申报没有选定贵单位的推荐单位，不能开始申报。请在「本单位」改选参加的推荐单位，或向推荐单位核实。',
  unitNoPart: (call: string) => `本单位不参加「${call}」的推荐。`,
  quotas: (call: string) => `「${call}」推荐名额`,
  quota: (type: string, recommended: number, quota: number) =>
    `${type}：已推荐 ${String(recommended)}/${String(quota)}`,
  quotaFull: '已满',
} as const;
