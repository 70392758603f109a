import type { CallStage } from './stage-deadline.ts';

/** How each stage with a deadline is called. */
export const stageWords: Readonly<Record<CallStage, string>> = {
  submit: '提交申报',
  seal: '完成盖章',
  recommend: '推荐上报',
};

/** Why the grace does not help. */
export const afterGrace = (endsAt: string, begun: boolean): string =>
  begun ? `（宽限到 ${endsAt}，也已经过了）` : `（宽限到 ${endsAt}，只给截止前已经开始的）`;

/** What is wrong with the times of a call or an extension, and what to do. */
export const deadlineProblems = {
  noMoment: '时间写得不对。请写成年、月、日、时、分',
  opensAfter: (stage: string, opensAt: string) =>
    `「${stage}」的截止时间早于申报开始（${opensAt}）。请改为开始之后的时间`,
  past: (at: string) => `截止时间 ${at} 已经过去。请改为现在以后的时间`,
  softLate: (stage: string) => `「${stage}」的提醒时间应早于它的截止时间，并晚于申报开始。请调整其中一个`,
  outOfOrder: (later: string, earlier: string) =>
    `「${later}」的截止时间不能早于「${earlier}」的。请先把「${later}」的截止时间延到其后`,
  notLonger: (at: string) => `现在的截止时间已经是 ${at}，延期只能更晚。请选更晚的时间`,
  noDeadline: (stage: string) => `这次申报没有规定「${stage}」的截止时间，不用延期`,
} as const;
