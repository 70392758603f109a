import type { ApplicationAct, ApplicationState } from './transitions.ts';

/** How each state is called. */
export const stateWords: Readonly<Record<ApplicationState, string>> = {
  draft: '填写中',
  submitted: '已提交·待盖章',
  sealed: '已盖章·待推荐',
  returned: '退回修改',
  recommended: '已推荐·待上报',
  handedUp: '已上报·待受理',
  accepted: '已受理',
};

/** How each act is called, as a button says it. */
export const actWords: Readonly<Record<ApplicationAct, string>> = {
  submit: '提交',
  withdraw: '撤回',
  seal: '完成盖章',
  return: '退回修改',
  recommend: '推荐',
  withdrawRecommendation: '取消推荐',
  handUp: '上报',
  sendBack: '退回推荐单位',
  accept: '受理',
};

/** What an opinion consists of. */
export const opinionParts = { words: '推荐意见', date: '日期', seal: '盖章扫描件' } as const;

/** Several things in one sentence. */
export const listWords = (things: readonly string[]): string => things.join('、');

const shanghaiOffset = 8 * 3_600_000;

/** A moment as people read it, in Asia/Shanghai: `2023年5月31日 24:00` where a day ends. */
export function momentWords(moment: Date): string {
  const local = new Date(moment.getTime() + shanghaiOffset);
  const endsDay = local.getTime() % 86_400_000 === 0;
  const day = endsDay ? new Date(local.getTime() - 1) : local;
  const date = `${String(day.getUTCFullYear())}年${String(day.getUTCMonth() + 1)}月${String(day.getUTCDate())}日`;
  return `${date} ${endsDay ? '24:00' : local.toISOString().slice(11, 16)}`;
}

/** How changing answers and evidence is called. */
export const actWordEdit = '修改填写的内容';

/** How writing the opinion of the unit is called. */
export const actWordOpinion = '填写推荐意见';
